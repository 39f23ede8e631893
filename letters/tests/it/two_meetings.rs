//! Letters that name more than one group, or convene more than one meeting.

use rules::notices::{Code, Record};

use crate::texts::record;

fn letter(subject: &str, body: &str) -> Record {
    record(&format!(
        "Geneva, 10 January 2014\nRef: TSB Collective letter 3/3\nSubject: {subject}\n\nDear Sir/Madam,\n{body}\nYours faithfully,\n"
    ))
}

fn days(record: &Record) -> String {
    format!("{}/{}", record.meeting.starts.unwrap(), record.meeting.ends.unwrap())
}

fn findings(record: &Record) -> Vec<(Code, Option<&str>)> {
    record.findings.iter().map(|found| (found.code, found.says.as_deref())).collect()
}

#[test]
fn a_second_meeting_is_told_and_the_first_is_kept() {
    let record = letter(
        "Meetings of Study Group 3, Geneva, 26-30 May 2014, and of its Regional Group SG3RG-LAC, San Salvador, 3-4 June 2014",
        "I wish to invite you to the meeting of Study Group 3, which will be held in Geneva from 26 to 30 May 2014.\nThe meeting of SG3RG-LAC will be held in San Salvador, El Salvador, on 3 and 4 June 2014.",
    );
    assert_eq!((record.group.as_deref(), days(&record).as_str()), (Some("SG3"), "2014-05-26/2014-05-30"));
    assert_eq!(findings(&record), [(Code::SecondMeeting, Some("2014-06-03/2014-06-04"))]);
}

#[test]
fn a_subject_that_counts_both_meetings_is_no_fault() {
    let text = "Geneva, 8 February 2016\nSubject: Meetings of ITU-D Study Groups 1 and 2, Geneva, 19-30 September 2016\n\nDear Sir/Madam,\n\
        I am pleased to invite you to the meetings of ITU-D Study Groups 1 and 2. The meeting of Study Group 1 will take place from 19 to 23 September 2016 and that of Study Group 2 from 26 to 30 September 2016.\n";
    let record = record(text);
    assert_eq!((record.group.as_deref(), days(&record).as_str()), (Some("SG1"), "2016-09-19/2016-09-23"));
    assert_eq!(findings(&record), [(Code::SecondMeeting, Some("2016-09-26/2016-09-30"))]);
}

#[test]
fn a_regional_group_keeps_its_own_days_beside_those_of_its_study_group() {
    for (subject, body) in [
        (
            "Regional Group of Study Group 3 for Africa (SG3RG-AFR); Kigali, 3-4 June 2014",
            "Following the meeting of Study Group 3 from 26 to 30 May 2014, the Study Group 3 Regional Group for Africa (SG3RG-AFR) will meet in Kigali from 3 to 4 June 2014.",
        ),
        (
            "Meeting of SG3RG-AFR",
            "The meeting of Study Group 3 will be held from 26 to 30 May 2014, and that of its Regional Group, SG3RG-AFR, will take place in Kigali from 3 to 4 June 2014.",
        ),
    ] {
        let record = letter(subject, body);
        assert_eq!(
            (record.group.as_deref(), days(&record).as_str()),
            (Some("SG3RG-AFR"), "2014-06-03/2014-06-04"),
            "{subject}"
        );
    }
}

#[test]
fn a_working_party_of_a_study_group_is_one_group() {
    let record = letter(
        "Working Party 1/3 meeting; Geneva, 26-30 May 2014",
        "The meeting of Working Party 1/3 of Study Group 3 will take place in Geneva from 26 to 30 May 2014.",
    );
    assert_eq!((record.group.as_deref(), days(&record).as_str()), (Some("WP1/3"), "2014-05-26/2014-05-30"));
    assert_eq!(findings(&record), []);
}
