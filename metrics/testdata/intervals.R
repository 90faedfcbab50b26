# The intervals at 95 % of counts and of quantiles, by R. Run in this folder: Rscript intervals.R
cat(R.version.string, "\n")

counts <- c(0, 1, 2, 3, 5, 9, 10, 17, 30, 99, 100, 500, 1234, 10000, 250000)
exact <- t(sapply(counts, function(k) poisson.test(k)$conf.int)) # Garwood's
stopifnot(all.equal(exact[-1, 1], qchisq(0.025, 2 * counts[-1]) / 2, tolerance = 1e-12))
write.csv(data.frame(events = counts, low = sprintf("%.15g", exact[, 1]), high = sprintf("%.15g", exact[, 2])),
          "counts.csv", row.names = FALSE, quote = FALSE)

# The quantile lies between the values of these ranks with 95 % at least, whatever the distribution: the number of values below it is
# binomial, so fewer than low of them are below it with 2.5 % at most, and high or more with 2.5 % at most.
ranks <- function(n, q) {
  low <- max(which(pbinom(seq_len(n) - 1, n, q) <= 0.025), -Inf)
  high <- min(which(pbinom(seq_len(n) - 1, n, q) >= 0.975), Inf)
  c(low, high)
}
grid <- expand.grid(n = c(1:60, 99, 100, 101, 500, 1000, 4321, 50000), q = c(0.5, 0.9))
bounds <- suppressWarnings(t(mapply(ranks, grid$n, grid$q)))
known <- is.finite(bounds[, 1]) & is.finite(bounds[, 2])
write.csv(data.frame(n = grid$n, q = grid$q, low = ifelse(known, bounds[, 1], ""), high = ifelse(known, bounds[, 2], "")),
          "ranks.csv", row.names = FALSE, quote = FALSE)
