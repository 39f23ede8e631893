//! Another house whose accounts open here, from the command line.

use std::{fs, path::PathBuf, sync::Arc};

use office::Office;
use vouch::OpenId;

/// Another house that speaks OpenID Connect.
#[derive(clap::Args)]
pub(crate) struct Other {
    /// The address of the house whose accounts open here: an OpenID Connect issuer. There, register `<--address>/sign-in/provider/back`.
    #[arg(id = "oidc-issuer", long = "oidc-issuer", env = "PLENARY_OIDC_ISSUER", requires = "oidc-client")]
    issuer: Option<String>,
    /// The name by which the other house knows this one.
    #[arg(id = "oidc-client", long = "oidc-client", env = "PLENARY_OIDC_CLIENT", requires = "oidc-issuer")]
    client: Option<String>,
    /// The file of the secret that the other house gave this one.
    #[arg(
        id = "oidc-secret-file",
        long = "oidc-secret-file",
        env = "PLENARY_OIDC_SECRET_FILE",
        requires = "oidc-issuer"
    )]
    secret_file: Option<PathBuf>,
    /// What stands on the button: `ITU account`.
    #[arg(id = "oidc-name", long = "oidc-name", env = "PLENARY_OIDC_NAME", default_value = "OpenID Connect")]
    name: String,
}

impl Other {
    /// The house beside the other one, where one is named.
    pub(crate) fn beside(&self, office: Office) -> Result<Office, String> {
        let (Some(issuer), Some(client)) = (&self.issuer, &self.client) else { return Ok(office) };
        if office.address().is_none() {
            return Err("--oidc-issuer wants --address: browsers have to come back".to_owned());
        }
        let secret = match &self.secret_file {
            Some(file) => {
                Some(fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?)
            }
            None => None,
        };
        let secret = secret.map(|secret| secret.trim().to_owned());
        let known = OpenId::new(issuer, client, secret, &self.name).map_err(|why| why.to_string())?;
        Ok(office.with_provider(Arc::new(known)))
    }
}
