"""A server of PostgreSQL of one's own, in a temporary folder, reached by a socket there and by 127.0.0.1."""

import contextlib
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import tempfile

import psycopg

PASSWORD = "mat-khau-gia-cua-bai-thu"


class Server:
    """Debian's PostgreSQL. It refuses to run as root, so that then it runs as the user that its package makes."""

    def __init__(self):
        self.programs = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
        self.user = "postgres" if os.geteuid() == 0 else None
        # A socket's path may have 107 bytes; whoever the server runs as must get there.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="kehoach-pg-", dir="/tmp"))
        if self.user:
            shutil.chown(self.folder, self.user)
        self.folder.chmod(0o755)
        self.data = self.folder / "data"
        self.certificate = self.folder / "server.crt"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def __enter__(self):
        self._make()
        self.start()
        return self

    def __exit__(self, *_):
        with contextlib.suppress(subprocess.CalledProcessError):
            self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program, *arguments):
        home = pwd.getpwnam(self.user).pw_dir if self.user else os.environ.get("HOME", "/")
        # The server keeps the output open that it is started with.
        subprocess.run(
            [program, *map(str, arguments)], check=True, user=self.user, group=self.user,
            extra_groups=[] if self.user else None, cwd=self.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "HOME": home}, timeout=120)

    def _make(self):
        self._run(self.programs / "initdb", "--pgdata", self.data, "--username", "postgres", "--auth", "trust",
                  "--encoding", "UTF8", "--no-locale", "--no-sync")
        self._run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                  "-addext", "subjectAltName=DNS:localhost",
                  "-keyout", self.folder / "server.key", "-out", self.certificate)
        with open(self.data / "postgresql.conf", "a", encoding="utf-8") as file:
            file.write(f"""
                port = {self.port}
                listen_addresses = '127.0.0.1'
                unix_socket_directories = '{self.folder}'
                fsync = off
                ssl = on
                ssl_cert_file = '{self.certificate}'
                ssl_key_file = '{self.folder}/server.key'
                password_encryption = 'scram-sha-256'
                """)
        (self.data / "pg_hba.conf").write_text(
            "local all all trust\nhostssl all tls_only 127.0.0.1/32 scram-sha-256\n"
            "hostnossl all tls_only 127.0.0.1/32 reject\nhost all all 127.0.0.1/32 scram-sha-256\n")

    def start(self):
        self._run(self.programs / "pg_ctl", "start", "--wait", "--pgdata", self.data, "--log", self.folder / "log")

    def stop(self, mode="fast"):
        self._run(self.programs / "pg_ctl", "stop", "--wait", "--pgdata", self.data, "--mode", mode)

    def address(self, login="postgres", database="postgres"):
        """By the socket, where no password is asked for."""
        return f"postgresql://{login}@/{database}?host={self.folder}&port={self.port}"

    def address_by_network(self, login, database="postgres", host="127.0.0.1", parameters=""):
        return f"postgresql://{login}@{host}:{self.port}/{database}{parameters}"

    def connect(self, login="postgres", database="postgres"):
        return psycopg.connect(self.address(login, database), autocommit=True)

    def execute(self, sql, database="postgres"):
        with self.connect(database=database) as connection:
            connection.execute(sql)
