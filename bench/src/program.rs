//! The program itself: how soon it answers, and what it holds when nobody asks.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};

use crate::table::Table;

/// Starts the program that lies beside this one.
pub(crate) fn measure() -> Result<Table> {
    let here = std::env::current_exe()?;
    let program = here.parent().context("a program lies in a folder")?.join("plenary");
    let folder = tempfile::tempdir()?;
    let data = folder.path().display().to_string();
    let mut table = Table::new("the program: milliseconds to the first answer, and MiB held when idle");
    let mut first = None;
    for (name, arguments) in [
        ("serve, an empty house", vec!["serve", "--listen", "127.0.0.1:0", "--data", &data]),
        ("demo, a filled house", vec!["demo", "--listen", "127.0.0.1:0"]),
    ] {
        let (milliseconds, mebibytes) = start(&program, &arguments)?;
        let (first, held) = *first.get_or_insert((milliseconds, mebibytes));
        table.row(format!("{name}: first answer"), milliseconds, milliseconds / first, "aim: under 1,000");
        table.row(format!("{name}: memory"), mebibytes, mebibytes / held, "");
    }
    Ok(table)
}

fn start(program: &Path, arguments: &[&str]) -> Result<(f64, f64)> {
    let begun = Instant::now();
    let mut server = Command::new(program)
        .args(arguments)
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} cannot be started", program.display()))?;
    let mut said = BufReader::new(server.stdout.take().context("its words")?);
    let mut line = String::new();
    while !line.contains("http://") {
        line.clear();
        ensure!(said.read_line(&mut line)? > 0, "the program ended");
    }
    let host = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).context("an address")?;
    let mut stream = TcpStream::connect(host)?;
    stream.write_all(format!("GET / HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let milliseconds = begun.elapsed().as_secs_f64() * 1_000.0;
    ensure!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    thread::sleep(Duration::from_secs(2));
    let status = fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap_or_default();
    let held = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"));
    let mebibytes = held.and_then(|held| held.parse::<f64>().ok()).unwrap_or_default() / 1024.0;
    server.kill()?;
    server.wait()?;
    Ok((milliseconds, mebibytes))
}
