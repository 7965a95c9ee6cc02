package org.claimwatch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point of the program. */
@SpringBootApplication
public class Claimwatch {
    public static void main(String[] args) {
        SpringApplication.run(Claimwatch.class, args);
    }
}
