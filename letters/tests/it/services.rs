//! Services: granted, denied and taken back.

use rules::notices::Status;

use crate::texts::{HEADS, record};

fn status(head: &str, text: &str, service: &str) -> Option<Status> {
    record(&format!("{head}{text}\n")).services.get(service).map(|service| service.status)
}

#[test]
fn every_service_can_be_denied_in_six_languages() {
    let lockers = [
        "E-lockers will not be available.",
        "Les casiers ne seront pas disponibles.",
        "No se dispondrá de taquillas.",
        "Шкафчики предоставляться не будут.",
        "会议期间不提供储物柜。",
        "لن تتوفر خزائن للمندوبين.",
    ];
    let laptops = [
        "Loan laptops are not available.",
        "Le prêt d'ordinateurs portables n'est pas assuré.",
        "No se facilitarán ordenadores portátiles.",
        "Ноутбуки не предоставляются.",
        "不提供笔记本电脑。",
        "لا تتوفر حواسيب محمولة.",
    ];
    for ((head, lockers), laptops) in HEADS.into_iter().zip(lockers).zip(laptops) {
        assert_eq!(status(head, lockers, "lockers"), Some(Status::NotProvided), "{lockers}");
        assert_eq!(status(head, laptops, "laptops"), Some(Status::NotProvided), "{laptops}");
    }
}

#[test]
fn a_denial_holds_for_the_clause_it_stands_in() {
    let text = "E-lockers are free of charge, and printers are not provided.";
    assert_eq!(status(HEADS[0], text, "lockers"), Some(Status::Granted));
    assert_eq!(status(HEADS[0], text, "printing"), Some(Status::NotProvided));
    let text = "The newcomers' session is conducted in English only.";
    assert_eq!(status(HEADS[0], text, "newcomers"), Some(Status::Granted));
}
