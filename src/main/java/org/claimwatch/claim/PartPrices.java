package org.claimwatch.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which reference price holds for a part of a model of vehicles. */
public record PartPrices(Map<String, List<PartPrice>> byPart) {
    public static final PartPrices NONE = new PartPrices(Map.of());

    /** @param ofModel the prices of one model */
    public static PartPrices of(List<PartPrice> ofModel) {
        return new PartPrices(ofModel.stream().collect(Collectors.groupingBy(PartPrice::partCode)));
    }

    /** The code of a part without the side of the car. */
    public static String withoutSide(String partCode) {
        return partCode.endsWith("_L") || partCode.endsWith("_R")
                ? partCode.substring(0, partCode.length() - 2)
                : partCode;
    }

    /**
     * The reference price of a part on a date: of the part's own code before its code without a side, of the region
     * before no region, of several the one that has held since the latest date.
     *
     * @param region the institution's, if it is known
     * @param dealer whether the shop is a dealer, for whom the dealer price holds
     * @param oldestFrom the earliest date from which a price may hold to be fresh enough
     * @return CNY, or null where no price applies
     */
    public @Nullable BigDecimal reference(
            String partCode, @Nullable String region, boolean dealer, LocalDate on, LocalDate oldestFrom) {
        for (String code : new String[] {partCode, withoutSide(partCode)}) {
            for (String place : region == null ? new String[] {""} : new String[] {region, ""}) {
                Optional<PartPrice> price = byPart.getOrDefault(code, List.of()).stream()
                        .filter(row -> row.regionCode().equals(place))
                        .filter(row ->
                                !row.validFrom().isAfter(on) && !row.validFrom().isBefore(oldestFrom))
                        .filter(row -> row.validTo() == null || !row.validTo().isBefore(on))
                        .filter(row -> price(row, dealer) != null)
                        .max(Comparator.comparing(PartPrice::validFrom));
                if (price.isPresent()) {
                    return price(price.get(), dealer);
                }
            }
        }
        return null;
    }

    private static @Nullable BigDecimal price(PartPrice row, boolean dealer) {
        if (row.contractPrice() != null) {
            return row.contractPrice();
        }
        if (dealer && row.dealerPrice() != null) {
            return row.dealerPrice();
        }
        return row.localPrice() != null ? row.localPrice() : row.systemPrice();
    }
}
