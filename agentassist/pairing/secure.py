"""TLS with a certificate that is made for one meeting and never kept."""

import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

_NAME = "agentassist"
_GOOD_FOR = timedelta(days=1)


def trainer_context() -> tuple[ssl.SSLContext, bytes]:
    """Return TLS for who waits, with its fresh certificate; takes some ten milliseconds.

    The private key lies in a folder for this user alone while TLS reads it, for it takes no other way.
    """
    key, certificate, der = _fresh()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "pair.pem"
        file.touch(mode=0o600)
        file.write_bytes(key + certificate)
        context.load_cert_chain(file)
    return context, der


def rep_context() -> ssl.SSLContext:
    """Return TLS for who joins: whose certificate it is, the code proves, and no name could."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _fresh() -> tuple[bytes, bytes, bytes]:
    """Return key and certificate as PEM, and the certificate as it goes over the wire."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _NAME)])
    # Nobody looks at the days, for clocks of two computers differ; they only have to be there.
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _GOOD_FOR)
        .not_valid_after(now + _GOOD_FOR)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return (
        pem,
        made.public_bytes(serialization.Encoding.PEM),
        made.public_bytes(serialization.Encoding.DER),
    )
