//! Documents taken along: one by one, as an archive, as a list of changes, as a folder, in the hands of other people's programs.

mod archives;
mod by_mail;
mod clients;
mod files;
mod folders;
mod mirrors;
mod world;
