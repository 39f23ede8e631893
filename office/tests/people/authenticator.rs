//! An authenticator for tests: it makes a passkey and signs with it, as a telephone does.

use data_encoding::BASE64URL_NOPAD as BASE64;
use office::{
    Actor, Office,
    people::{
        add_passkey::{self, add_passkey},
        enrol::{Person, enrol},
        see::of_token,
        sign_in::sign_in,
    },
};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use rules::people::Role;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::house::secretary;

pub(crate) const ADDRESS: &str = "https://plenary.example.org";
pub(crate) const PASSWORD: &str = "a quiet river";

/// One passkey in somebody's hand, and what goes wrong with it.
#[derive(Clone)]
pub(crate) struct Authenticator {
    pub(crate) seed: u8,
    /// From which pages it is used.
    pub(crate) origin: &'static str,
    /// Whether it knows who uses it.
    pub(crate) verifies: bool,
    pub(crate) count: u32,
    pub(crate) user: String,
}

impl Authenticator {
    pub(crate) fn new(seed: u8) -> Self {
        Self { seed, origin: ADDRESS, verifies: true, count: 1, user: String::new() }
    }

    fn key(&self) -> SigningKey {
        SigningKey::from_slice(&[self.seed; 32]).unwrap()
    }

    fn id(&self) -> [u8; 16] {
        [self.seed; 16]
    }

    fn data(&self, house: &str, more: u8) -> Vec<u8> {
        let flags = 0x01 | if self.verifies { 0x04 } else { 0 } | more;
        [Sha256::digest(house.as_bytes()).as_slice(), &[flags], &self.count.to_be_bytes()].concat()
    }

    fn client_data(&self, kind: &str, options: &Value) -> String {
        json!({ "type": kind, "challenge": options["challenge"], "origin": self.origin, "crossOrigin": false }).to_string()
    }

    fn credential(&self, response: &Value) -> String {
        let id = BASE64.encode(&self.id());
        json!({
            "id": id, "rawId": id, "type": "public-key", "response": response, "clientExtensionResults": {},
            "authenticatorAttachment": "platform",
        })
        .to_string()
    }

    /// Makes a passkey for the options of a page.
    pub(crate) fn make(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        options["user"]["id"].as_str().unwrap().clone_into(&mut self.user);
        let point = self.key().verifying_key().to_encoded_point(false);
        let key = [
            &[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32],
            point.x().unwrap().as_slice(),
            &[0x22, 0x58, 32],
            point.y().unwrap().as_slice(),
        ]
        .concat();
        let house = options["rp"]["id"].as_str().unwrap();
        let data = [self.data(house, 0x40).as_slice(), &[0; 16], &[0, 16], &self.id(), &key].concat();
        let object = [
            b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".as_slice(),
            &[u8::try_from(data.len()).unwrap()],
            &data,
        ]
        .concat();
        let client_data = self.client_data("webauthn.create", &options);
        self.credential(&json!({
            "clientDataJSON": BASE64.encode(client_data.as_bytes()), "attestationObject": BASE64.encode(&object),
            "transports": ["internal"],
        }))
    }

    /// Signs for the options of a page; each time the count moves on.
    pub(crate) fn sign(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        self.count += 1;
        let data = self.data(options["rpId"].as_str().unwrap(), 0);
        let client_data = self.client_data("webauthn.get", &options);
        let signed = [data.as_slice(), Sha256::digest(client_data.as_bytes()).as_slice()].concat();
        let signature: Signature = self.key().sign(&signed);
        self.credential(&json!({
            "clientDataJSON": BASE64.encode(client_data.as_bytes()), "authenticatorData": BASE64.encode(&data),
            "signature": BASE64.encode(signature.to_der().as_bytes()), "userHandle": self.user,
        }))
    }
}

pub(crate) fn reached(office: &Office) -> Office {
    office.clone().with_address(ADDRESS)
}

/// Somebody with an account, signed in just now: who they are and their session.
pub(crate) async fn signed_in(office: &Office, email: &str, role: Role) -> (Actor, String) {
    let person = Person {
        email: email.to_owned(),
        name: "Lucía Ortega".to_owned(),
        role,
        password: PASSWORD.to_owned(),
    };
    enrol(office, &secretary(), &person).await.unwrap();
    let session = sign_in(office, email, PASSWORD).await.unwrap();
    (of_token(office, &session).await.unwrap(), session)
}

/// Adds a passkey as its owner does.
pub(crate) async fn add(office: &Office, actor: &Actor, session: &str, passkey: &mut Authenticator) {
    let asked = add_passkey::ask(office, actor, session).await.unwrap();
    let wish = add_passkey::Wish {
        step: asked.step,
        credential: passkey.make(&asked.options),
        name: "A telephone".to_owned(),
    };
    add_passkey(office, actor, &wish).await.unwrap();
}
