//! A PostgreSQL of our own for one test run: fresh, private, on loopback, gone afterwards.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{needs::is_root, run::say};

/// A running cluster; dropping it stops the server and removes its files.
pub(crate) struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    /// Where the tests find it.
    pub(crate) address: String,
}

/// The folder that holds `initdb` and `pg_ctl`: the newest that Debian has, else the one on the path.
pub(crate) fn programs() -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .filter(|folder| folder.join("initdb").exists())
        .collect();
    versions.sort();
    versions.pop().or_else(|| {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|folder| folder.join("initdb").is_file())
    })
}

impl Cluster {
    /// Starts one in a temporary folder, on a free port; one that keeps its promises through a power cut is slower.
    pub(crate) fn start(durable: bool) -> Result<Self> {
        let programs = programs().context("PostgreSQL is not installed")?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let folder = std::env::temp_dir().join(format!("plenary-postgres-{port}"));
        fs::create_dir_all(&folder)?;
        if is_root() {
            // PostgreSQL refuses to run as root; the package's own user may.
            quiet(Command::new("chown").arg("postgres").arg(&folder))?;
        }
        let data = folder.join("data");
        let address = format!("postgres://postgres@127.0.0.1:{port}/postgres");
        let cluster = Self { programs, folder: folder.clone(), address };
        quiet(
            cluster.command("initdb", &folder).args(["--auth=trust", "--username=postgres", "-D"]).arg(&data),
        )?;
        let keeps = if durable { "on" } else { "off" };
        let options =
            format!("-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync={keeps}");
        quiet(
            cluster
                .command("pg_ctl", &folder)
                .args(["start", "-w", "-D"])
                .arg(&data)
                .arg("-l")
                .arg(folder.join("log"))
                .args(["-o", &options]),
        )?;
        say(&format!("PostgreSQL for this run: {}", cluster.address));
        Ok(cluster)
    }

    fn command(&self, program: &str, folder: &Path) -> Command {
        let program = self.programs.join(program);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir(folder);
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = self.folder.join("data");
        let _stopped =
            quiet(self.command("pg_ctl", &self.folder).args(["stop", "-m", "immediate", "-D"]).arg(data));
        let _removed = fs::remove_dir_all(&self.folder);
    }
}

/// Runs without showing output unless it fails. The server inherits no pipe of ours, or we would wait for it forever.
fn quiet(command: &mut Command) -> Result<()> {
    let log = std::env::temp_dir().join(format!("plenary-command-{}", std::process::id()));
    let output = fs::File::create(&log)?;
    let status = command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output).status()?;
    let said = fs::read_to_string(&log).unwrap_or_default();
    let _removed = fs::remove_file(&log);
    if !status.success() {
        bail!("{command:?} failed:\n{said}");
    }
    Ok(())
}
