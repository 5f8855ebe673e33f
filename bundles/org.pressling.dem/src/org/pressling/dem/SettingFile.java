// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What is in a file that a setting names; immutable. Two are equal when their bytes are. */
public final class SettingFile {

    private final String name;
    private final byte[] bytes;
    private final String sha256;

    /**
     * What is in a file.
     *
     * @param name  its name, for messages
     * @param bytes its bytes; copied
     */
    public SettingFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
        sha256 = hash(this.bytes);
    }

    /**
     * Reads a file whole.
     *
     * @throws InvalidInputException when it cannot be read or is larger than {@link Limits#SETTING_FILE_BYTES}
     */
    static SettingFile read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.SETTING_FILE_BYTES + 1);
            if (bytes.length > Limits.SETTING_FILE_BYTES) {
                throw DemProblem.FILE_TOO_LARGE.of(Limits.SETTING_FILE_BYTES >> 20).in(file).exception();
            }
            return new SettingFile(String.valueOf(file.getFileName()), bytes);
        } catch (IOException unreadable) {
            throw DemProblem.FILE_UNREADABLE.of().in(file).exception(unreadable);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Name of the file without its folder, for messages. */
    public String name() {
        return name;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The lines of a text in UTF-8. */
    public List<String> lines() {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    /** SHA-256 of the bytes in 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettingFile file && sha256.equals(file.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
