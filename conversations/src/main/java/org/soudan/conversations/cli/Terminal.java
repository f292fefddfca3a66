package org.soudan.conversations.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;

/** Where a command reads and writes. */
record Terminal(BufferedReader in, PrintWriter out, PrintWriter err) {

    void say(String line) {
        out.println(line);
    }
}
