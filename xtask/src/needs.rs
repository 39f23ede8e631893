//! What the tests need beside Rust, and installing it on Debian, saying what is installed.

use std::process::Command;

use anyhow::{Result, bail};

use crate::run::{root, run, say};

/// A program, and Debian's packages that bring it.
struct Need {
    program: &'static str,
    packages: &'static [&'static str],
    why: &'static str,
}

const NEEDS: [Need; 11] = [
    Need { program: "cc", packages: &["build-essential"], why: "links every Rust program" },
    Need {
        program: "chromium",
        packages: &["chromium", "fonts-noto-core", "fonts-noto-cjk"],
        why: "pages in a real browser",
    },
    Need { program: "node", packages: &["nodejs"], why: "drives the browser" },
    Need {
        program: "soffice",
        packages: &["libreoffice-writer-nogui"],
        why: "opens the Word documents that we write",
    },
    Need { program: "pdfinfo", packages: &["poppler-utils"], why: "looks at the PDFs that we print" },
    Need { program: "qpdf", packages: &["qpdf"], why: "checks the PDFs that we print" },
    Need { program: "rclone", packages: &["rclone"], why: "copies a meeting's folder" },
    Need { program: "cadaver", packages: &["cadaver"], why: "walks through a meeting's folder" },
    Need { program: "litmus", packages: &["litmus"], why: "judges how folders are served" },
    Need { program: "unzip", packages: &["unzip"], why: "checks the archives that we send" },
    Need { program: "npm", packages: &["npm"], why: "brings playwright-core and axe-core" },
];

/// Installs what is missing of `NEEDS`; everything else is left alone.
pub(crate) fn install() -> Result<()> {
    let mut missing: Vec<&str> = Vec::new();
    for need in NEEDS {
        if !on_path(need.program) {
            say(&format!("{} is missing ({}): {}", need.program, need.why, need.packages.join(" ")));
            missing.extend(need.packages);
        }
    }
    if !std::path::Path::new("/usr/lib/python3/dist-packages/aiosmtpd").exists() {
        say("aiosmtpd is missing (a mail server to send to): python3-aiosmtpd");
        missing.push("python3-aiosmtpd");
    }
    if !has_venv() {
        say("python3-venv is missing (brings the S3-compatible store)");
        missing.push("python3-venv");
    }
    if crate::postgres::programs().is_none() {
        say("PostgreSQL is missing (store tests run on both engines): postgresql");
        missing.push("postgresql");
    }
    if missing.is_empty() {
        return install_file_store();
    }
    if !on_path("apt-get") {
        bail!("please install: {}; this is not Debian, so it is not done for you", missing.join(" "));
    }
    say(&format!("installing with apt-get: {}", missing.join(" ")));
    let (program, prefix): (&str, &[&str]) =
        if is_root() { ("apt-get", &[]) } else { ("sudo", &["apt-get"]) };
    run(Command::new(program).args(prefix).args(["update", "-qq"]))?;
    run(Command::new(program)
        .args(prefix)
        .args(["install", "-y", "-qq", "--no-install-recommends"])
        .args(missing)
        .env("DEBIAN_FRONTEND", "noninteractive"))?;
    install_file_store()
}

/// An S3-compatible store for the tests of `vault`, which Debian does not have: from Python's index, into a folder of `target`.
fn install_file_store() -> Result<()> {
    let folder = root().join("target/moto");
    if on_path("moto_server") || folder.join("bin/moto_server").exists() {
        return Ok(());
    }
    say(
        "moto_server is missing (an S3-compatible store to keep files in): moto[s3,server] from PyPI, in target/moto",
    );
    run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    run(Command::new(folder.join("bin/pip")).args(["install", "--quiet", "moto[s3,server]==5.2.1"]))
}

/// Whether Python can make a folder of its own for packages.
fn has_venv() -> bool {
    let asked = Command::new("python3").args(["-c", "import venv, ensurepip"]).output();
    asked.is_ok_and(|output| output.status.success())
}

/// The npm packages of the browser tests, exactly as locked.
pub(crate) fn install_npm_packages() -> Result<()> {
    let folder = root().join("tests/browser");
    if folder.join("node_modules/playwright-core").exists() && folder.join("node_modules/axe-core").exists() {
        return Ok(());
    }
    say("installing npm packages of tests/browser: playwright-core, axe-core");
    run(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--silent"]).current_dir(folder))
}

/// Whether the shell would find `program`.
pub(crate) fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

/// Whether we may install without asking.
pub(crate) fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}
