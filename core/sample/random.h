// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace gtm::sample {

/// exp and log from additions and multiplications only: the C library's may differ in the last bit from
/// platform to platform, and the exports must not.
[[nodiscard]] double portableExp(double x);
[[nodiscard]] double portableLog(double x); ///< x > 0.

/// xoshiro256** seeded through splitmix64, with distributions of our own, because those of the standard
/// library are not the same everywhere. Each room draws from a named stream of its own, so that a change
/// in one does not shuffle the others.
class Random {
  public:
    Random(std::uint64_t seed, std::string_view stream);

    [[nodiscard]] std::uint64_t next();
    [[nodiscard]] double uniform(); ///< 0 <= u < 1.
    [[nodiscard]] double uniform(double low, double high) { return low + (high - low) * uniform(); }
    [[nodiscard]] int between(int low, int high); ///< Both ends included.
    [[nodiscard]] bool chance(double probability) { return uniform() < probability; }
    [[nodiscard]] double normal(); ///< Mean 0, deviation 1, never beyond 6.
    [[nodiscard]] double logNormal(double median, double sigma);
    [[nodiscard]] double exponential(double mean);
    /// The index of a weight, in proportion to the weights.
    [[nodiscard]] size_t weighted(std::span<const double> weights);
    template<typename E, size_t N>
    [[nodiscard]] E pick(const std::array<double, N>& weights) {
        return static_cast<E>(weighted(weights));
    }

  private:
    std::array<std::uint64_t, 4> m_state{};
};

/// The index of the weight that `u` (0 to 1) falls into.
[[nodiscard]] size_t weightedAt(std::span<const double> weights, double u);

/// A shuffled deck of equal slices of [0, 1). Every twenty draws cover the range evenly, so that a rate
/// over a few weeks lies near its level at any size, while the order stays random.
class Deck {
  public:
    Deck(std::uint64_t seed, std::string_view stream) : m_random(seed, stream) {}
    [[nodiscard]] double next();

  private:
    static constexpr size_t kSlices = 20;
    Random m_random;
    std::array<int, kSlices> m_cards{};
    size_t m_left = 0;
};

/// One point of a distribution: the share `u` of all values is at most `value`.
struct Knot {
    double u;
    double value; ///< Greater than 0.
};

/// The value at `u`, geometrically between the knots, which are ordered.
[[nodiscard]] double valueAt(std::span<const Knot> knots, double u);

} // namespace gtm::sample
