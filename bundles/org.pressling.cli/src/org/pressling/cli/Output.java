// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where results are printed. A {@link PrintWriter} swallows what goes wrong; this keeps it, so that a command whose results
 * nobody got does not end as if somebody had.
 */
final class Output {
    /** What Linux and macOS say when the reader of a pipe has gone. */
    private static final String CLOSED = "Broken pipe";

    private final Kept stream;
    private final PrintWriter writer;

    /** Results go to a stream, as UTF-8. */
    Output(OutputStream to) {
        stream = new Kept(to);
        writer = new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** {@return what to print to} */
    PrintWriter writer() {
        return writer;
    }

    /** {@return how a command ends that did all it should but could not print it; empty if it could} */
    Optional<Ending> lost() {
        writer.flush();
        return Optional.ofNullable(stream.failure).map(Output::ending);
    }

    private static Ending ending(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        return reason.contains(CLOSED) ? new Ending(ExitStatus.NO_READER, List.of())
                : new Ending(ExitStatus.FAILED, List.of(Say.it(CliTerm.LOST_OUTPUT.with(reason))));
    }

    private static final class Kept extends FilterOutputStream {
        private volatile IOException failure;

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
