package org.claimwatch.nightly;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Claim;
import org.claimwatch.nightly.BenchNight.Judges;
import org.claimwatch.store.Scores.Scored;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.database.JpaItemWriter;
import org.springframework.batch.infrastructure.item.database.JpaPagingItemReader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The usual way: a JPA paging reader with its usual page, for each claim a query per table of its file and its history, a
 * session of the rules of its own, and the JPA item writer.
 */
final class ByTheBook {
    /** As many as the reader takes a page when it is not told. */
    private static final int CHUNK = 10;

    private ByTheBook() {}

    /** A score as an entity. */
    @Entity
    @Table(name = "book_score")
    static class BookScore {
        @Id
        String claimNo;

        int score;
        String route;

        @Column(length = 4000)
        String hits;
    }

    /** Scores so many open claims. */
    static void run(TestProgram program, BenchNight night, int claims) throws Exception {
        EntityManagerFactory own = scores(night);
        EntityManagerFactory feeds = program.bean(EntityManagerFactory.class);
        JpaPagingItemReader<Claim> reader = new JpaPagingItemReader<>(feeds);
        reader.setQueryString("select r.row from ClaimRow r, NightClaimRow n where n.open and r.row.claimNo = n.claimNo"
                + " and r.deliveredOn <= :date and r.replacedOn > :date order by n.claimNo");
        reader.setParameterValues(Map.of("date", BenchNight.DATE));
        reader.setMaxItemCount(claims);
        reader.open(new ExecutionContext());
        JpaItemWriter<BookScore> writer = new JpaItemWriter<>(own);
        Judges judges = Judges.of(program);
        TransactionTemplate transaction = new TransactionTemplate(new JpaTransactionManager(own));
        Chunk<BookScore> chunk = new Chunk<>();
        for (Claim claim = reader.read(); claim != null; claim = reader.read()) {
            chunk.add(score(program, feeds, judges, claim));
            if (chunk.size() == CHUNK) {
                Chunk<BookScore> full = chunk;
                transaction.executeWithoutResult(status -> writer.write(full));
                chunk = new Chunk<>();
            }
        }
        Chunk<BookScore> rest = chunk;
        transaction.executeWithoutResult(status -> writer.write(rest));
        reader.close();
        own.close();
    }

    private static BookScore score(TestProgram program, EntityManagerFactory feeds, Judges judges, Claim claim)
            throws Exception {
        try (EntityManager entities = feeds.createEntityManager();
                ClaimScoring scoring = judges.scoring()) {
            BookFile book = new BookFile(entities);
            history(program.bean(JdbcTemplate.class), claim.claimNo()).forEach(book::earlier);
            Scored scored = scoring.score(book.of(claim));
            BookScore score = new BookScore();
            score.claimNo = claim.claimNo();
            score.score = scored.claim().score();
            score.route = scored.claim().route().name();
            score.hits = scored.claim().hits().toString();
            return score;
        }
    }

    /**
     * Asks for the other claims of its vehicle, plate, driver, phone and accounts.
     *
     * @return those of its vehicle
     */
    private static List<String> history(JdbcTemplate jdbc, String claimNo) {
        for (String query : List.of(
                "select h.* from night_claim n join night_claim h on h.plate_hash = n.plate_hash where n.claim_no = ?",
                "select h.* from night_drive n join night_drive h on h.driver_key = n.driver_key where n.claim_no = ?",
                "select h.* from claims n join night_contact h on h.contact_key = concat('P:', n.report_phone_hash) where"
                        + " n.claim_no = ?",
                "select h.* from payments n join night_contact h on h.contact_key = concat('A:', n.bank_account_hash)"
                        + " where n.claim_no = ?")) {
            jdbc.queryForList(query, claimNo);
        }
        return jdbc.queryForList(
                "select h.claim_no from night_claim n join night_claim h on h.vehicle_key = n.vehicle_key where n.claim_no ="
                        + " ? and h.claim_no <> n.claim_no",
                String.class,
                claimNo);
    }

    private static EntityManagerFactory scores(BenchNight night) {
        PersistenceConfiguration configuration = new HibernatePersistenceConfiguration("book")
                .managedClass(BookScore.class)
                .property("jakarta.persistence.jdbc.url", night.url)
                .property("jakarta.persistence.jdbc.user", night.server.user())
                .property("jakarta.persistence.jdbc.password", night.server.password())
                .property("hibernate.hbm2ddl.auto", "create");
        return configuration.createEntityManagerFactory();
    }
}
