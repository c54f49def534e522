//! Runs the example that receives webhooks as a program.

use std::error::Error;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};

/// The secret of the receiver.
pub const SECRET: &str = "whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cyBvZiB0aGlz";

/// The running program, which is stopped when this is dropped.
#[derive(Debug)]
pub struct Receiver {
    program: Child,
    address: String,
    output: BufReader<ChildStdout>,
}

impl Receiver {
    /// Starts the program on a free port.
    ///
    /// # Errors
    /// If it does not start. The executable is next to that of the test.
    pub fn start() -> Result<Self, Box<dyn Error>> {
        let test = std::env::current_exe()?;
        let folder = test.ancestors().nth(2).ok_or("no folder")?;
        let name = format!("webhook_receiver{}", std::env::consts::EXE_SUFFIX);
        let mut program = Command::new(folder.join(name))
            .env("POLAR_WEBHOOK_SECRET", SECRET)
            .env("LISTEN", "127.0.0.1:0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut output = BufReader::new(program.stdout.take().ok_or("no output")?);
        let mut line = String::new();
        output.read_line(&mut line)?;
        let address = line.split('/').nth(2).unwrap_or_default().to_owned();
        Ok(Self {
            program,
            address,
            output,
        })
    }

    /// Delivers a body with headers, and returns the status of the response.
    ///
    /// # Errors
    /// If there is no response.
    pub fn deliver(&self, headers: &[(&str, String)], body: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(&self.address)?;
        write!(stream, "POST /webhooks/polar HTTP/1.1\r\nHost: test\r\n")?;
        for (name, value) in headers {
            write!(stream, "{}: {value}\r\n", name.to_uppercase())?;
        }
        let length = body.len();
        write!(
            stream,
            "Connection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer.split(' ').nth(1).unwrap_or_default().to_owned())
    }

    /// Stops the program, and returns what it printed about deliveries.
    ///
    /// # Errors
    /// If it cannot be stopped.
    pub fn stop(mut self) -> io::Result<String> {
        self.program.kill()?;
        let mut text = String::new();
        self.output.read_to_string(&mut text)?;
        Ok(text)
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        // Fails if the program has ended already, which is fine.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
