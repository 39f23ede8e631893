//! Words and pictures are compiled in: a new file of them is a reason to compile again.

fn main() {
    println!("cargo::rerun-if-changed=../locales");
    println!("cargo::rerun-if-changed=assets");
}
