//! The room `news`: a feed of what was changed.

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
    routing::get,
};
use office::meetings::see;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::{House, naming, reader::Reader, told};

const MOST: usize = 50;

pub(crate) fn routes() -> Router<House> {
    Router::new().route("/news.atom", get(atom))
}

/// An Atom feed (RFC 4287) in the reader's language.
async fn atom(State(house): State<House>, reader: Reader, headers: HeaderMap) -> Response {
    let Ok(news) = see::news(&house.office, None, MOST).await else { return reader.failed() };
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let host = host.replace(|letter: char| !(letter.is_ascii_alphanumeric() || ".:-[]".contains(letter)), "");
    match feed(&reader, &news, &host) {
        Ok(feed) => ([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], feed).into_response(),
        Err(_) => reader.failed(),
    }
}

fn feed(reader: &Reader, news: &[see::News], host: &str) -> std::io::Result<Vec<u8>> {
    let words = reader.words();
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let updated = news.first().map_or(jiff::Timestamp::UNIX_EPOCH, |piece| piece.at).to_string();
    let feed = xml
        .create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", reader.language.code()));
    feed.write_inner_content(|xml| {
        text(xml, "id", &format!("tag:{host},2026:plenary"))?;
        text(xml, "title", &words.say("page-news-feed"))?;
        text(xml, "updated", &updated)?;
        let own = format!("http://{host}/news.atom");
        xml.create_element("link")
            .with_attributes([("rel", "self"), ("href", own.as_str())])
            .write_empty()?;
        xml.create_element("author").write_inner_content(|xml| text(xml, "name", &words.say("page-name")))?;
        for piece in news {
            xml.create_element("entry").write_inner_content(|xml| {
                let sentence = told::sentence(words, &piece.deed);
                text(xml, "id", &format!("tag:{host},2026:plenary:{}", piece.number))?;
                text(xml, "title", &format!("{}: {sentence}", naming::group(words, &piece.group)))?;
                text(xml, "updated", &piece.at.to_string())?;
                if let Some(slug) = &piece.meeting {
                    let address = format!("http://{host}/meetings/{slug}");
                    xml.create_element("link").with_attribute(("href", address.as_str())).write_empty()?;
                }
                if let see::Deed::Set { reason, .. } = &piece.deed {
                    text(xml, "summary", &words.with("news-reason", &[("reason", reason)]))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(xml.into_inner())
}

fn text(xml: &mut Writer<Vec<u8>>, name: &str, content: &str) -> std::io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(content))?;
    Ok(())
}
