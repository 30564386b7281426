# Makes matched sets of many shapes and fits them with survival::clogit, the outside implementation that Charley's estimates are held against.
# Run in this folder: Rscript make.R. It writes sets-NN.csv (set, case, x1 ...) and clogit.csv (data set, coefficient, estimate, standard error, log-likelihood).
library(survival)
set.seed(20261123)
shapes <- list(                              # sets, cases a set (from-to), moments a set (from-to), how the exposures are made
  list(60, 1:1, 5:5, c("b3")), list(40, 1:1, 4:5, c("b3", "b5")), list(80, 1:1, 2:2, c("b5", "b2", "n")),
  list(50, 1:3, 5:6, c("b3", "b4")), list(45, 1:4, 5:5, c("b3", "b5", "b2", "b4")), list(30, 2:2, 8:8, c("n", "b3")),
  list(20, 1:6, 12:12, c("b4", "n")), list(73, 1:2, 5:5, c("b3", "b3", "b2", "b5", "b4", "b6", "b3", "b2", "b5", "b4")),
  list(35, 1:2, 4:6, c("f", "f", "b3")), list(150, 1:1, 5:5, c("b1", "b3")), list(25, 1:3, 5:7, c("c", "b3")), list(60, 1:2, 3:6, c("n", "n", "f")))
one <- function(kind, n) switch(substr(kind, 1, 1),
  b = rbinom(n, 1, as.numeric(substr(kind, 2, 2)) / 10), n = round(rnorm(n), 4), f = round(rbeta(n, 2, 3), 4), c = rpois(n, 1.5))
results <- NULL
for (d in seq_along(shapes)) {
  shape <- shapes[[d]]; p <- length(shape[[4]]); truth <- rnorm(p, 0, 0.7); rows <- NULL
  for (s in seq_len(shape[[1]])) {
    n <- sample(rep(shape[[3]], 2), 1); k <- min(sample(rep(shape[[2]], 2), 1), n - 1)
    x <- matrix(sapply(shape[[4]], one, n), n)
    chosen <- sample(n, k, prob = exp(x %*% truth))
    rows <- rbind(rows, data.frame(set = s, case = as.integer(seq_len(n) %in% chosen), x))
  }
  names(rows) <- c("set", "case", paste0("x", seq_len(p)))
  write.csv(rows, sprintf("sets-%02d.csv", d), row.names = FALSE, quote = FALSE)
  fit <- clogit(as.formula(paste("case ~", paste(names(rows)[-(1:2)], collapse = "+"), "+ strata(set)")), rows, method = "exact",
                control = coxph.control(eps = 1e-13, iter.max = 60, toler.chol = 1e-13))
  results <- rbind(results, data.frame(data = sprintf("sets-%02d", d), coefficient = names(coef(fit)), estimate = sprintf("%.12f", coef(fit)),
                                       se = sprintf("%.12f", sqrt(diag(vcov(fit)))), loglik = sprintf("%.10f", fit$loglik[2])))
}
write.csv(results, "clogit.csv", row.names = FALSE, quote = FALSE)
cat(R.version.string, "survival", as.character(packageVersion("survival")), "\n")

# Firth's penalty by brute force: R's own log-likelihood and information at any value, and optim; sets-13 is separated (x1 only ever with a case), so that clogit has no maximum.
rows <- NULL
for (s in 1:30) { k <- sample(5, 1); x1 <- as.integer(seq_len(5) == k & s %% 3 == 0); rows <- rbind(rows, data.frame(set = s, case = as.integer(seq_len(5) == k), x1 = x1, x2 = rbinom(5, 1, 0.4))) }
write.csv(rows, "sets-13.csv", row.names = FALSE, quote = FALSE)
at <- function(rows, b) {
  fit <- suppressWarnings(clogit(as.formula(paste("case ~", paste(names(rows)[-(1:2)], collapse = "+"), "+ strata(set)")), rows, method = "exact", init = b, control = coxph.control(iter.max = 0)))
  fit$loglik[2] - 0.5 * as.numeric(determinant(as.matrix(vcov(fit)))$modulus)
}
penalised <- NULL
for (name in c("sets-01", "sets-02", "sets-04", "sets-06", "sets-09", "sets-11", "sets-13")) {
  rows <- read.csv(paste0(name, ".csv")); p <- ncol(rows) - 2
  minus <- function(b) -at(rows, b)
  best <- optim(rep(0, p), minus, method = "BFGS", control = list(reltol = 1e-15, maxit = 1000, ndeps = rep(1e-4, p)))
  best <- optim(best$par, minus, method = "Nelder-Mead", control = list(reltol = 1e-16, maxit = 4000))
  profile <- function(b) if (p == 1) at(rows, b) else -optim(best$par[-1], function(o) minus(c(b, o)), method = "BFGS", control = list(reltol = 1e-14, ndeps = rep(1e-4, p - 1)))$value
  drop <- function(b) profile(b) + best$value + qchisq(0.9, 1) / 2
  penalised <- rbind(penalised, data.frame(data = name, coefficient = paste0("x", seq_len(p)), estimate = sprintf("%.8f", best$par), loglik = sprintf("%.9f", -best$value),
    low = c(sprintf("%.6f", uniroot(drop, c(best$par[1] - 6, best$par[1]), tol = 1e-9)$root), rep("", p - 1)),
    high = c(sprintf("%.6f", uniroot(drop, c(best$par[1], best$par[1] + 12), tol = 1e-9)$root), rep("", p - 1))))
}
write.csv(penalised, "penalised.csv", row.names = FALSE, quote = FALSE)
