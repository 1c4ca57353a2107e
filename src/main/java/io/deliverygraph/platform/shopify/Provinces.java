package io.deliverygraph.platform.shopify;

import io.deliverygraph.geo.Subdivisions;
import io.quarkus.runtime.annotations.RegisterResources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shopify's codes of provinces and those of ISO 3166-2. Most are the part behind the country, {@code ON} for
 * {@code CA-ON}; some countries' are the whole code; some are Shopify's own. The list that this follows is Shopify's.
 */
@RegisterResources(globs = "io/deliverygraph/platform/shopify/provinces.txt")
final class Provinces {

    /** Where Shopify writes the whole code, {@code JP-13}. */
    private static final Set<String> WHOLE_CODES = Set.of("JP", "KR", "PA", "PE", "PH", "PT", "TH");

    /**
     * Shopify's own codes with ISO's, from the {@code iso_code} of Shopify's public region data (package worldwide).
     */
    private static final Map<String, String> OWN = own("""
            CN: YZ=XZ
            GT: AVE=AV BVE=BV CMT=CM CQM=CQ EPR=PR ESC=ES GUA=GU HUE=HU IZA=IZ JAL=JA JUT=JU PET=PE QUE=QZ QUI=QC RET=RE
            GT: SAC=SA SMA=SM SOL=SO SRO=SR SUC=SU TOT=TO ZAC=ZA
            MX: AGS=AGU BC=BCN CAMP=CAM CHIH=CHH CHIS=CHP COAH=COA DF=CMX DGO=DUR GTO=GUA HGO=HID MICH=MIC NL=NLE QRO=QUE
            MX: Q_ROO=ROO TAMPS=TAM TLAX=TLA
            MY: JHR=01 KDH=02 KTN=03 KUL=14 LBN=15 MLK=04 NSN=05 PHG=06 PJY=16 PLS=09 PNG=07 PRK=08 SBH=12 SGR=10 SWK=13
            MY: TRG=11
            """);

    private static final Map<String, String> BACK = swapped(OWN);

    /** One country a line, {@code AE: AZ, AJ}. */
    private static final String RESOURCE = "/io/deliverygraph/platform/shopify/provinces.txt";

    private Provinces() {}

    /** Full ISO codes of all that Shopify lists and ISO knows: no others can be written. */
    static Set<String> known() {
        try (InputStream list = Provinces.class.getResourceAsStream(RESOURCE)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .flatMap(line -> Arrays.stream(line[1].split(", ")).flatMap(code -> iso(line[0], code).stream()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + RESOURCE, unreadable);
        }
    }

    /** The full ISO code of Shopify's; empty where none is known for sure. */
    static Optional<String> iso(String country, String province) {
        String tail = country + "-" + province;
        if (OWN.containsKey(tail)) {
            return Optional.of(OWN.get(tail));
        }
        if (Subdivisions.belongsTo(province, country)) {
            return Optional.of(province);
        }
        return Subdivisions.belongsTo(tail, country) ? Optional.of(tail) : Optional.empty();
    }

    /** Shopify's code of a full ISO code of this country. */
    static String shopify(String country, String iso) {
        String own = BACK.get(iso);
        if (own != null) {
            return own.substring(country.length() + 1);
        }
        return WHOLE_CODES.contains(country) ? iso : iso.substring(country.length() + 1);
    }

    /** Both keys and values with their country in front. An underscore stands for a blank, which one code has. */
    private static Map<String, String> own(String table) {
        Map<String, String> own = new HashMap<>();
        table.lines()
                .map(line -> line.split(": "))
                .forEach(line -> Arrays.stream(line[1].split(" "))
                        .map(pair -> pair.split("="))
                        .forEach(pair -> own.put(line[0] + "-" + pair[0].replace('_', ' '), line[0] + "-" + pair[1])));
        return Collections.unmodifiableMap(own);
    }

    private static Map<String, String> swapped(Map<String, String> map) {
        Map<String, String> swapped = new HashMap<>();
        map.forEach((key, value) -> swapped.put(value, key));
        return Collections.unmodifiableMap(swapped);
    }
}
