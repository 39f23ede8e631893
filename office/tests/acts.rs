//! The acts, each in the file of its name, on both engines.
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test that fails says where")]

#[path = "badges/see.rs"]
mod badges_see;
#[path = "deadlines/adjust.rs"]
mod deadlines_adjust;
#[path = "documents/receive_mail.rs"]
mod documents_receive_mail;
#[path = "documents/taken.rs"]
mod documents_taken;
#[path = "drafts/begin.rs"]
mod drafts_begin;
#[path = "drafts/discard.rs"]
mod drafts_discard;
#[path = "drafts/issue.rs"]
mod drafts_issue;
#[path = "drafts/revise.rs"]
mod drafts_revise;
#[path = "groups/amend.rs"]
mod groups_amend;
#[path = "groups/dissolve.rs"]
mod groups_dissolve;
#[path = "groups/establish.rs"]
mod groups_establish;
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
#[path = "members/import.rs"]
mod members_import;
#[path = "notices/import.rs"]
mod notices_import;
#[path = "people/amend.rs"]
mod people_amend;
#[path = "people/ask_link.rs"]
mod people_ask_link;
#[path = "people/enrol.rs"]
mod people_enrol;
#[path = "people/enter_by_link.rs"]
mod people_enter_by_link;
#[path = "people/revoke.rs"]
mod people_revoke;
#[path = "people/sign_in.rs"]
mod people_sign_in;
#[path = "people/sign_out.rs"]
mod people_sign_out;
mod permissions;
#[path = "registration/admit_walk_in.rs"]
mod registration_admit_walk_in;
#[path = "registration/amend.rs"]
mod registration_amend;
#[path = "registration/approve.rs"]
mod registration_approve;
#[path = "registration/attend.rs"]
mod registration_attend;
#[path = "registration/automate.rs"]
mod registration_automate;
#[path = "registration/cancel.rs"]
mod registration_cancel;
#[path = "registration/check_in.rs"]
mod registration_check_in;
#[path = "registration/hand_out.rs"]
mod registration_hand_out;
#[path = "registration/leave.rs"]
mod registration_leave;
#[path = "registration/opened.rs"]
mod registration_opened;
#[path = "registration/reject.rs"]
mod registration_reject;
#[path = "registration/remind.rs"]
mod registration_remind;
#[path = "registration/see.rs"]
mod registration_see;
#[path = "registration/set_quota.rs"]
mod registration_set_quota;
#[path = "registration/submit.rs"]
mod registration_submit;
#[path = "roles/assign.rs"]
mod roles_assign;
#[path = "roles/claim.rs"]
mod roles_claim;
#[path = "roles/end.rs"]
mod roles_end;
