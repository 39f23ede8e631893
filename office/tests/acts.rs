//! The acts, each in the file of its name, on both engines.
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test that fails says where")]

#[path = "badges/see.rs"]
mod badges_see;
#[path = "deadlines/adjust.rs"]
mod deadlines_adjust;
#[path = "documents/admit.rs"]
mod documents_admit;
#[path = "documents/allocate.rs"]
mod documents_allocate;
#[path = "documents/carry.rs"]
mod documents_carry;
#[path = "documents/close.rs"]
mod documents_close;
#[path = "documents/give_back.rs"]
mod documents_give_back;
#[path = "documents/hand_in.rs"]
mod documents_hand_in;
#[path = "documents/opened.rs"]
mod documents_opened;
#[path = "documents/pack.rs"]
mod documents_pack;
#[path = "documents/post.rs"]
mod documents_post;
#[path = "documents/receive_mail.rs"]
mod documents_receive_mail;
#[path = "documents/reserve.rs"]
mod documents_reserve;
#[path = "documents/restrict.rs"]
mod documents_restrict;
#[path = "documents/revise.rs"]
mod documents_revise;
#[path = "documents/taken.rs"]
mod documents_taken;
#[path = "documents/translate.rs"]
mod documents_translate;
#[path = "documents/upload.rs"]
mod documents_upload;
#[path = "documents/withdraw.rs"]
mod documents_withdraw;
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
#[path = "people/add_address.rs"]
mod people_add_address;
#[path = "people/add_passkey.rs"]
mod people_add_passkey;
#[path = "people/amend.rs"]
mod people_amend;
#[path = "people/ask_erasure.rs"]
mod people_ask_erasure;
#[path = "people/ask_link.rs"]
mod people_ask_link;
#[path = "people/authenticator.rs"]
mod people_authenticator;
#[path = "people/begin_second_factor.rs"]
mod people_begin_second_factor;
#[path = "people/confirm_address.rs"]
mod people_confirm_address;
#[path = "people/confirm_second_factor.rs"]
mod people_confirm_second_factor;
#[path = "people/drop_address.rs"]
mod people_drop_address;
#[path = "people/end_second_factor.rs"]
mod people_end_second_factor;
#[path = "people/enrol.rs"]
mod people_enrol;
#[path = "people/enter_by_code.rs"]
mod people_enter_by_code;
#[path = "people/enter_by_link.rs"]
mod people_enter_by_link;
#[path = "people/enter_by_passkey.rs"]
mod people_enter_by_passkey;
#[path = "people/enter_by_provider.rs"]
mod people_enter_by_provider;
#[path = "people/erase.rs"]
mod people_erase;
#[path = "people/merge.rs"]
mod people_merge;
#[path = "people/prefer_address.rs"]
mod people_prefer_address;
#[path = "people/purge.rs"]
mod people_purge;
#[path = "people/remove_passkey.rs"]
mod people_remove_passkey;
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
#[path = "tokens/issue.rs"]
mod tokens_issue;
#[path = "tokens/revoke.rs"]
mod tokens_revoke;
