//! What the letter grants, offers on request, does not provide or cancels: one line for each service.

use rules::notices::Status;

use super::Page;

pub(super) fn write(page: &mut Page<'_>) {
    let services: Vec<(&str, Status)> = page
        .record
        .services
        .all()
        .into_iter()
        .filter_map(|(name, service)| Some((name, service.as_ref()?.status)))
        .collect();
    for (name, status) in services {
        // Whole sentences where a language has them: fellowships to connect are plural, and named apart from those to travel.
        let whole = format!("services.{name}_{}", status.name());
        let sentence = if page.wording.has(&whole) {
            page.say(&whole, &[])
        } else {
            let service = page.say(&format!("services.{name}"), &[]);
            page.say(&format!("services.{}", status.name()), &[("service", &service)])
        };
        page.apart(&format!("services.{name}"), sentence);
    }
}
