// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/names.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gtm::sample {

namespace {

constexpr std::array<std::string_view, 64> kFirst{
    "Ada",    "Adrian", "Aiko",  "Alex",  "Amara", "Ana",   "Anders",  "Anita", "Arjun", "Astrid", "Ben",
    "Bianca", "Bruno",  "Carla", "Chen",  "Chloe", "Clara", "Daniel",  "Dara",  "Diego", "Elena",  "Elif",
    "Emil",   "Emma",   "Erik",  "Farah", "Felix", "Fiona", "Gabriel", "Grace", "Hana",  "Hugo",   "Ines",
    "Isaac",  "Jana",   "Jonas", "Julia", "Kai",   "Karim", "Laura",   "Leo",   "Lin",   "Lucas",  "Maya",
    "Mei",    "Milan",  "Nadia", "Nina",  "Noah",  "Olga",  "Omar",    "Paula", "Priya", "Rafael", "Rosa",
    "Ruth",   "Samir",  "Sofia", "Tara",  "Theo",  "Uma",   "Victor",  "Wen",   "Yusuf"};
constexpr std::array<std::string_view, 96> kLast{
    "Abbott",  "Adeyemi",  "Ahmed",   "Alvarez",  "Andersson", "Bailey",  "Barbosa", "Bauer",   "Becker",
    "Bell",    "Bianchi",  "Brandt",  "Brooks",   "Carter",    "Castro",  "Chan",    "Chavez",  "Clarke",
    "Costa",   "Cruz",     "Dahl",    "Das",      "Delgado",   "Dubois",  "Duarte",  "Eriksen", "Evans",
    "Farrell", "Ferrari",  "Fischer", "Fletcher", "Fontaine",  "Fraser",  "Garcia",  "Gomez",   "Graham",
    "Gupta",   "Haas",     "Hansen",  "Hayes",    "Hoffmann",  "Hughes",  "Ibrahim", "Ito",     "Iyer",
    "Jansen",  "Jensen",   "Kapoor",  "Keller",   "Kelly",     "Khan",    "Kim",     "Klein",   "Kowalski",
    "Kumar",   "Lambert",  "Larsen",  "Lee",      "Lindqvist", "Lopez",   "Marin",   "Martin",  "Mason",
    "Meyer",   "Moreau",   "Morris",  "Murphy",   "Nakamura",  "Navarro", "Nguyen",  "Nilsson", "Novak",
    "Okafor",  "Oliveira", "Ortega",  "Osei",     "Park",      "Patel",   "Pereira", "Petrov",  "Quinn",
    "Ramos",   "Reid",     "Rossi",   "Santos",   "Schmidt",   "Shah",    "Silva",   "Suzuki",  "Tanaka",
    "Torres",  "Vargas",   "Visser",  "Walsh",    "Weber",     "Zhang"};
constexpr std::array<std::string_view, 80> kCompanyFirst{
    "Alder",  "Amber",  "Anchor", "Apex",   "Arbor",   "Ashford", "Atlas",   "Aurora",  "Avon",    "Basalt",
    "Beacon", "Birch",  "Blue",   "Bridge", "Bright",  "Cairn",   "Canyon",  "Cedar",   "Cinder",  "Clear",
    "Cobalt", "Copper", "Coral",  "Crest",  "Delta",   "Drift",   "Eagle",   "Eastern", "Elm",     "Ember",
    "Falcon", "Fern",   "First",  "Flint",  "Forest",  "Garnet",  "Glacier", "Golden",  "Granite", "Green",
    "Harbor", "Hazel",  "Heron",  "High",   "Hollow",  "Indigo",  "Iron",    "Ivory",   "Juniper", "Keystone",
    "Lake",   "Lark",   "Linden", "Lumen",  "Maple",   "Marble",  "Meadow",  "Mesa",    "Mill",    "Mistral",
    "North",  "Oak",    "Ocean",  "Onyx",   "Orchard", "Pacific", "Pebble",  "Pine",    "Quartz",  "Red",
    "Ridge",  "River",  "Sage",   "Silver", "Spruce",  "Stone",   "Summit",  "Timber",  "Willow",  "Zephyr"};
constexpr std::array<std::string_view, 50> kCompanySecond{
    "Analytics",  "Apparel",     "Bank",       "Biotech",   "Brands",   "Capital",  "Care",      "Clinics",
    "Cloud",      "Components",  "Consulting", "Dental",    "Design",   "Devices",  "Digital",   "Dynamics",
    "Energy",     "Engineering", "Farms",      "Fitness",   "Foods",    "Freight",  "Games",     "Group",
    "Health",     "Homes",       "Hotels",     "Insurance", "Labs",     "Learning", "Logistics", "Media",
    "Metals",     "Mobility",    "Motors",     "Networks",  "Outdoors", "Partners", "Pharma",    "Power",
    "Properties", "Publishing",  "Retail",     "Robotics",  "Security", "Shipping", "Software",  "Studios",
    "Systems",    "Textiles"};
constexpr NameNumber kCompanies = kCompanyFirst.size() * kCompanySecond.size();

/// Neighbouring numbers should not look alike: a step that shares no factor with the count visits all.
NameNumber scattered(NameNumber number, NameNumber count, NameNumber step) {
    return static_cast<NameNumber>(static_cast<std::uint64_t>(number % count) * step % count);
}

} // namespace

std::string firstName(NameNumber person) {
    return std::string(kFirst[scattered(person, kPeople, 2741) % kFirst.size()]);
}

std::string lastName(NameNumber person) {
    return std::string(kLast[scattered(person, kPeople, 2741) / kFirst.size()]);
}

std::string companyName(NameNumber company) {
    const NameNumber mixed = scattered(company, kCompanies, 1567);
    std::string name(kCompanyFirst[mixed % kCompanyFirst.size()]);
    name += ' ';
    name += kCompanySecond[mixed / kCompanyFirst.size()];
    const NameNumber round = company / kCompanies;
    return round == 0 ? name : name + ' ' + std::to_string(round + 1);
}

std::string companyDomain(NameNumber company) {
    std::string domain = asciiLower(companyName(company));
    std::ranges::replace(domain, ' ', '-');
    return domain + ".example";
}

std::string emailOf(NameNumber person, NameNumber company) {
    return asciiLower(firstName(person)) + '.' + asciiLower(lastName(person)) + '@' + companyDomain(company);
}

std::string phoneOf(NameNumber person, NameNumber company) {
    const std::string area = std::to_string(200 + company % 799);
    const std::string line = std::to_string(100 + person % 100);
    return "+1 " + area + " 555 0" + line;
}

} // namespace gtm::sample
