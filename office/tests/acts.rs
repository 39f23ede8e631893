//! The acts, each in the file of its name, on both engines.
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test that fails says where")]

#[path = "badges/see.rs"]
mod badges_see;
#[path = "deadlines/adjust.rs"]
mod deadlines_adjust;
#[path = "drafts/begin.rs"]
mod drafts_begin;
#[path = "drafts/discard.rs"]
mod drafts_discard;
#[path = "drafts/issue.rs"]
mod drafts_issue;
#[path = "drafts/revise.rs"]
mod drafts_revise;
mod house;
#[path = "mail/bounce.rs"]
mod mail_bounce;
#[path = "mail/enlist.rs"]
mod mail_enlist;
#[path = "mail/posted.rs"]
mod mail_posted;
#[path = "mail/release.rs"]
mod mail_release;
#[path = "mail/release_again.rs"]
mod mail_release_again;
#[path = "mail/strike.rs"]
mod mail_strike;
#[path = "mail/unsubscribe.rs"]
mod mail_unsubscribe;
#[path = "mail/withdraw.rs"]
mod mail_withdraw;
#[path = "meetings/see.rs"]
mod meetings_see;
#[path = "members/appoint.rs"]
mod members_appoint;
#[path = "members/enlist.rs"]
mod members_enlist;
#[path = "notices/import.rs"]
mod notices_import;
#[path = "people/add_address.rs"]
mod people_add_address;
#[path = "people/amend.rs"]
mod people_amend;
#[path = "people/ask_erasure.rs"]
mod people_ask_erasure;
#[path = "people/ask_link.rs"]
mod people_ask_link;
#[path = "people/confirm_address.rs"]
mod people_confirm_address;
#[path = "people/drop_address.rs"]
mod people_drop_address;
#[path = "people/enrol.rs"]
mod people_enrol;
#[path = "people/enter_by_link.rs"]
mod people_enter_by_link;
#[path = "people/erase.rs"]
mod people_erase;
#[path = "people/merge.rs"]
mod people_merge;
#[path = "people/prefer_address.rs"]
mod people_prefer_address;
#[path = "people/purge.rs"]
mod people_purge;
#[path = "people/revoke.rs"]
mod people_revoke;
#[path = "people/sign_in.rs"]
mod people_sign_in;
#[path = "people/sign_out.rs"]
mod people_sign_out;
mod permissions;
#[path = "registration/amend.rs"]
mod registration_amend;
#[path = "registration/approve.rs"]
mod registration_approve;
#[path = "registration/automate.rs"]
mod registration_automate;
#[path = "registration/cancel.rs"]
mod registration_cancel;
#[path = "registration/check_in.rs"]
mod registration_check_in;
#[path = "registration/opened.rs"]
mod registration_opened;
#[path = "registration/reject.rs"]
mod registration_reject;
#[path = "registration/see.rs"]
mod registration_see;
#[path = "registration/submit.rs"]
mod registration_submit;
#[path = "tokens/issue.rs"]
mod tokens_issue;
#[path = "tokens/revoke.rs"]
mod tokens_revoke;
