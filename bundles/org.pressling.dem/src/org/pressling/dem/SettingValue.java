// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** A value of a {@link Setting}, of the kind that the setting is of. */
public sealed interface SettingValue {

    /** The value as it stands in study files. */
    String text();

    /**
     * What keys of results say of the value. Switches and whole numbers stand there as the numbers that they were before they
     * had a kind of their own, so that results of before stay good.
     *
     * @return a {@link Double} or a {@link String}
     */
    Object key();

    /**
     * A number.
     *
     * @param value in the unit that the setting declares
     */
    record OfNumber(double value) implements SettingValue {
        @Override
        public String text() {
            return Decimals.shortest(value);
        }

        @Override
        public Object key() {
            return value;
        }
    }

    /**
     * A whole number.
     *
     * @param value in the unit that the setting declares
     */
    record OfWhole(long value) implements SettingValue {
        @Override
        public String text() {
            return Long.toString(value);
        }

        @Override
        public Object key() {
            return (double) value;
        }
    }

    /**
     * A switch.
     *
     * @param isOn whether it is on
     */
    record OfSwitch(boolean isOn) implements SettingValue {
        @Override
        public String text() {
            return Boolean.toString(isOn);
        }

        @Override
        public Object key() {
            return isOn ? 1.0 : 0.0;
        }
    }

    /**
     * A text, or one of the options of a choice.
     *
     * @param text the text, or the name of the option
     */
    record OfText(String text) implements SettingValue {
        @Override
        public Object key() {
            return text;
        }
    }

    /**
     * A file with what is in it, read once: what a key says and what is worked with cannot differ.
     *
     * @param text    where it lies, as the study says
     * @param content what is in it; null where no file is named
     */
    record OfFile(String text, SettingFile content) implements SettingValue {
        /** By what is in the file, not by where it lies: a moved file makes no result stale. */
        @Override
        public Object key() {
            return content == null ? "" : "sha256:" + content.sha256();
        }
    }
}
