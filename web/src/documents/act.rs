//! The buttons of a document's page: each is one act.

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use office::documents::{
    NotThisDocument, admit, allocate, carry, close, give_back, pack, post, restrict, withdraw,
};
use rules::documents::{Access, Cause, Outcome};

use super::{
    forms::{as_seen, parted},
    hopeless,
    one::{Told, draw},
    to_the_door,
};
use crate::{
    House,
    pairs::{Pairs, all, first},
    reader::Reader,
    verdicts,
};

pub(super) async fn act(
    State(house): State<House>,
    Path(id): Path<String>,
    reader: Reader,
    Form(pairs): Form<Pairs>,
) -> Response {
    if let Some(refused) = to_the_door(&reader) {
        return refused;
    }
    match done(&house, &reader, &id, &pairs).await {
        Ok(()) => Redirect::to(&format!("/documents/{id}")).into_response(),
        Err(why) => {
            if let Some(response) = hopeless(&reader, &why) {
                return response;
            }
            let sentence = Some(verdicts::sentence(reader.words(), &why));
            draw(&house, &reader, &id, None, Told { sentence, ..Told::default() }).await
        }
    }
}

/// Does what one form wants; nothing where it names no act.
pub(super) async fn done(
    house: &House,
    reader: &Reader,
    id: &str,
    pairs: &Pairs,
) -> Result<(), NotThisDocument> {
    let (office, actor) = (&house.office, &reader.actor);
    let seen = as_seen(id, pairs);
    let reason = first(pairs, "reason").to_owned();
    match first(pairs, "do") {
        "put" => pack::pack(office, actor, &pack::Wish::Put { document: id.to_owned() }).await?,
        "take" => pack::pack(office, actor, &pack::Wish::Take { document: id.to_owned() }).await?,
        "post" => drop(post::post(office, actor, &post::Wish { seen }).await?),
        "carry" => drop(carry::carry(office, actor, &carry::Wish { seen }).await?),
        "withdraw" => drop(withdraw::withdraw(office, actor, &withdraw::Wish { seen }).await?),
        "give_back" => drop(give_back::give_back(office, actor, &give_back::Wish { seen, reason }).await?),
        "admit" => {
            let cause = match first(pairs, "cause") {
                "reconciliation" => Cause::Reconciliation,
                _ => Cause::ExtremeImportance,
            };
            admit::admit(office, actor, &admit::Wish { seen, cause, reason }).await?;
        }
        "allocate" => {
            let questions = parted(first(pairs, "questions"));
            let items = all(pairs, "items").map(str::to_owned).collect();
            allocate::allocate(office, actor, &allocate::Wish { seen, questions, items }).await?;
        }
        "close" => {
            let outcome = Outcome::ALL.into_iter().find(|one| one.name() == first(pairs, "outcome"));
            close::close(office, actor, &close::Wish { seen, outcome }).await?;
        }
        "restrict" => {
            let access = Access::from_name(first(pairs, "access")).unwrap_or(Access::Restricted);
            let readers = parted(first(pairs, "readers")).into_iter().collect();
            restrict::restrict(office, actor, &restrict::Wish { seen, access, readers }).await?;
        }
        _ => {}
    }
    Ok(())
}
