package org.claimwatch.enrich;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.Estimate;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.RepairShop;

/** Prices of replaced parts beside the price that they should have. */
final class ReferencePrices {
    private final Reference reference;
    private final Parameters parameters;

    ReferencePrices(Reference reference, Parameters parameters) {
        this.reference = reference;
        this.parameters = parameters;
    }

    /** A line of an estimate with its unit price and the reference, in CNY. */
    record Compared(EstimateLine line, BigDecimal price, BigDecimal count, BigDecimal reference) {
        /** What the line costs above the reference. */
        BigDecimal excess() {
            return price.subtract(reference).multiply(count);
        }
    }

    /** The lines that replace a part which has a reference price on the day of the loss. */
    List<Compared> of(ClaimFile file, Estimate estimate, List<EstimateLine> lines) {
        LocalDate lossOn = file.claim().lossAt().toLocalDate();
        String region = reference.regions().get(file.claim().institutionId());
        RepairShop shop = estimate.shopId() == null ? null : reference.shops().get(estimate.shopId());
        boolean dealer = shop != null && shop.kind().equals("DEALER");
        LocalDate oldest = lossOn.minusDays(parameters.whole("AP-01.reference_max_age_days"));
        List<Compared> compared = new ArrayList<>();
        for (EstimateLine line : lines) {
            String code = line.partCode();
            BigDecimal price = line.unitPrice();
            Double quantity = line.quantity();
            if (code == null
                    || price == null
                    || quantity == null
                    || !line.operation().equals("REPLACE")) {
                continue;
            }
            BigDecimal should = file.prices().reference(code, region, dealer, lossOn, oldest);
            if (should != null) {
                compared.add(new Compared(line, price, BigDecimal.valueOf(quantity), should));
            }
        }
        return compared;
    }
}
