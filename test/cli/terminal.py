"""Runs a command on a pseudo-terminal and answers its questions.

Reads {"command": …, "answers": [[question, keys], …]} from the file that is named; writes what the terminal showed;
ends with the command's exit code.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

with open(sys.argv[1], encoding="utf-8") as file:
    conversation = json.load(file)

child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    os.execvp("/bin/sh", ["/bin/sh", "-c", conversation["command"]])

shown = b""
looked = 0
answers = conversation["answers"]
deadline = time.time() + 40
while time.time() < deadline:
    if answers and (place := shown.find(answers[0][0].encode(), looked)) >= 0:
        time.sleep(0.2)
        looked = place + 1
        os.write(terminal, answers.pop(0)[1].encode())
    readable, _, _ = select.select([terminal], [], [], 0.1)
    if not readable:
        continue
    try:
        more = os.read(terminal, 65536)
    except OSError:
        break
    if not more:
        break
    shown += more
else:
    os.kill(child, 9)

sys.stdout.buffer.write(shown)
sys.stdout.flush()
_, status = os.waitpid(child, 0)
sys.exit(os.waitstatus_to_exitcode(status) if not answers else 99)
