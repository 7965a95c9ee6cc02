package org.claimwatch.nightly;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Clear values of persons, vehicles and accounts that are nowhere else, and the ways in which they could be kept. */
public final class PlantedValues {
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GBK"));

    private final List<String> values = new ArrayList<>();

    public String name() {
        return plant("赵" + "澜漪潆泓浔淏渌湉溦滢".charAt(values.size() % 10) + (char) ('\u7901' + values.size()));
    }

    public String phone() {
        return plant("+86 139 " + digits(4) + " " + digits(4));
    }

    public String idNumber() {
        return plant("110101" + digits(11) + "X");
    }

    public String plate() {
        return plant("沪L·" + digits(2) + "Q" + digits(2));
    }

    public String vin() {
        return plant("LZZ9K" + digits(12));
    }

    public String account() {
        return plant("6222 " + digits(15));
    }

    /** The district is shown, so that the rest is what must not be found. */
    public String address() {
        String rest = plant("鲸歌路" + digits(4) + "号" + digits(3) + "室");
        return "江州市白鹭县" + rest;
    }

    private String plant(String value) {
        values.add(value);
        return value;
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        long seed = values.size() * 7919L + 104729;
        for (int i = 0; i < count; i++) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            digits.append((seed >>> 33) % 10);
        }
        return digits.toString();
    }

    public List<String> values() {
        return values;
    }

    /** The bytes of a value in every form and encoding. */
    static Set<List<Byte>> traces(String value) {
        Set<List<Byte>> traces = new LinkedHashSet<>();
        for (String form : forms(value)) {
            for (Charset charset : CHARSETS) {
                List<Byte> bytes = new ArrayList<>();
                for (byte b : form.getBytes(charset)) {
                    bytes.add(b);
                }
                traces.add(bytes);
            }
        }
        return traces;
    }

    /** As it was written, without blanks, as it is hashed, with small letters, half as wide and as wide as Chinese. */
    static Set<String> forms(String value) {
        String normal = value.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>(List.of(
                value,
                value.replace(" ", ""),
                normal,
                normal.toLowerCase(Locale.ROOT),
                normal.replaceFirst("^86", ""),
                Normalizer.normalize(value, Normalizer.Form.NFD)));
        StringBuilder wide = new StringBuilder();
        normal.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c)));
        forms.add(wide.toString());
        return forms;
    }
}
