//! Passwords, kept as Argon2id hashes with a salt of their own.

use argon2::{
    Argon2,
    password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString},
};

use crate::chance::{self, NoChance};

/// The hash of a password, in PHC form.
pub(super) fn hash(password: &str) -> Result<String, NoChance> {
    let bytes = chance::bytes::<16>()?;
    let hashed = SaltString::encode_b64(&bytes)
        .and_then(|salt| Ok(Argon2::default().hash_password(password.as_bytes(), &salt)?.to_string()));
    // Sixteen bytes are a salt, and every text is a password: there is nothing here that can go wrong.
    Ok(hashed.unwrap_or_default())
}

/// Whether this is the password of that hash. Without a hash it takes as long as with one, so that nobody can ask by
/// the clock which accounts there are.
pub(super) fn is_right(password: &str, hash: Option<&str>) -> bool {
    const NOBODY: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$6RkWkwWfNsXZnKOLhxK1EVC7KuJ6CqgRqrkBBJGPIHM";
    // Who signs in by links has no password, and is not told from nobody either.
    let hash = hash.filter(|hash| !hash.is_empty());
    let Ok(parsed) = PasswordHash::new(hash.unwrap_or(NOBODY)) else { return false };
    Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && hash.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_right_for_its_own_hash_only() {
        let kept = hash("Wuxi 2018").unwrap();
        assert!(kept.starts_with("$argon2id$") && !kept.contains("Wuxi"));
        assert!(is_right("Wuxi 2018", Some(&kept)));
        assert!(!is_right("Wuxi 2019", Some(&kept)));
        assert!(!is_right("Wuxi 2018", None));
        assert!(!is_right("Wuxi 2018", Some("not a hash")));
        assert_ne!(hash("Wuxi 2018").unwrap(), kept, "each has a salt of its own");
    }
}
