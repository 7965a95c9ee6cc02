package org.claimwatch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What a command wrote and how it ended. */
record Console(int code, String out, String err) {

    static Console run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLineInterface.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Console(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
