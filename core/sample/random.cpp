// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/random.h"

#include <bit>
#include <cmath>
#include <numeric>

namespace gtm::sample {

namespace {

constexpr double kLn2 = 0.69314718055994530942;

std::uint64_t splitMix(std::uint64_t& state) {
    state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

/// FNV-1a, so that streams with similar names start far apart once splitmix64 has mixed them.
std::uint64_t nameHash(std::string_view name) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char letter : name)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3ULL;
    return hash;
}

} // namespace

double portableExp(double x) {
    const double powers = std::floor(x / kLn2 + 0.5);
    const double rest = x - powers * kLn2;
    double term = 1;
    double sum = 1;
    for (int i = 1; i <= 16; ++i) {
        term *= rest / i;
        sum += term;
    }
    return std::ldexp(sum, static_cast<int>(powers));
}

double portableLog(double x) {
    int exponent = 0;
    const double mantissa = std::frexp(x, &exponent);
    const double ratio = (mantissa - 1) / (mantissa + 1);
    double power = ratio;
    double sum = 0;
    for (int i = 1; i <= 41; i += 2) {
        sum += power / i;
        power *= ratio * ratio;
    }
    return 2 * sum + exponent * kLn2;
}

Random::Random(std::uint64_t seed, std::string_view stream) {
    std::uint64_t state = seed ^ nameHash(stream);
    for (auto& word : m_state)
        word = splitMix(state);
}

std::uint64_t Random::next() {
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform() {
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

int Random::between(int low, int high) {
    const auto count = static_cast<std::uint64_t>(high - low) + 1;
    return low + static_cast<int>(((next() >> 32) * count) >> 32);
}

double Random::normal() {
    // The sum of twelve uniforms: exact in a double, and its tails suit a company better than none at all.
    std::uint64_t sum = 0;
    for (int i = 0; i < 6; ++i) {
        const std::uint64_t bits = next();
        sum += (bits >> 32) + (bits & 0xffffffffULL);
    }
    return static_cast<double>(sum) * 0x1.0p-32 - 6;
}

double Random::logNormal(double median, double sigma) {
    return median * portableExp(sigma * normal());
}

double Random::exponential(double mean) {
    return -mean * portableLog(1 - uniform());
}

size_t Random::weighted(std::span<const double> weights) {
    return weightedAt(weights, uniform());
}

size_t weightedAt(std::span<const double> weights, double u) {
    double left = u * std::accumulate(weights.begin(), weights.end(), 0.0);
    for (size_t i = 0; i + 1 < weights.size(); ++i) {
        if (left < weights[i])
            return i;
        left -= weights[i];
    }
    return weights.size() - 1;
}

double Deck::next() {
    if (m_left == 0) {
        std::iota(m_cards.begin(), m_cards.end(), 0);
        for (int i = static_cast<int>(kSlices) - 1; i > 0; --i)
            std::swap(m_cards[static_cast<size_t>(i)], m_cards[static_cast<size_t>(m_random.between(0, i))]);
        m_left = kSlices;
    }
    --m_left;
    return (m_cards[m_left] + m_random.uniform()) / static_cast<double>(kSlices);
}

double valueAt(std::span<const Knot> knots, double u) {
    for (size_t i = 1; i < knots.size(); ++i) {
        const Knot& low = knots[i - 1];
        const Knot& high = knots[i];
        if (u > high.u)
            continue;
        const double part = u <= low.u ? 0 : (u - low.u) / (high.u - low.u);
        return low.value * portableExp(part * portableLog(high.value / low.value));
    }
    return knots.back().value;
}

} // namespace gtm::sample
