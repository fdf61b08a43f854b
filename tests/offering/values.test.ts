import { describe, expect, it } from "vitest";
import { isDate, isDuration, isMonthDay } from "../../src/offering/date";
import { identifierSchemes, isDti } from "../../src/offering/identifier";
import { isIsin } from "../../src/offering/isin";
import { isLei } from "../../src/offering/lei";
import { parseOffering } from "../../src/offering";
import { problems } from "./problems";

describe("check digits", () => {
  it.each(["5493001KJTIIGC8Y1R12", "529900T8BM49AURSDO55", "HWUPKR0MPOU8FGXBT394"])("accepts LEI %s", (lei) => {
    expect(isLei(lei)).toBe(true);
  });
  it.each(["5493001KJTIIGC8Y1R13", "5493001KJTIIGC8Y1R21", "5493001KJTIIGC8Y1R1", "5493001kjtiigc8y1r12", ""])("refuses LEI %j", (lei) => {
    expect(isLei(lei)).toBe(false);
  });
  it.each(["US0378331005", "GB0002634946", "DE000BAY0017", "AU0000XVGZA3"])("accepts ISIN %s", (isin) => {
    expect(isIsin(isin)).toBe(true);
  });
  it.each(["US0378331006", "US0378313005", "us0378331005", "US037833100"])("refuses ISIN %s", (isin) => {
    expect(isIsin(isin)).toBe(false);
  });
  it("notices any one digit or letter mistaken for another", () => {
    const lei = "5493001KJTIIGC8Y1R12";
    for (let at = 0; at < lei.length; at++) {
      const right = lei.charAt(at);
      const [one, two] = /[0-9]/.test(right) ? ["7", "8"] : ["Q", "S"];
      const other = right === one ? two : one;
      expect(isLei(lei.slice(0, at) + other + lei.slice(at + 1))).toBe(false);
    }
  });
});

describe("identifiers", () => {
  it.each([
    ["CFI", "DBFTFB", "DBFTF"],
    ["MIC", "XNYS", "xnys"],
    ["DTI", "4H95J0R2X", "4H95J0R2A"],
    ["BIC", "DEUTDEFF", "DEUTDEF"],
    ["CIK", "0000320193", "320-193"],
    ["SEC-FILE", "007-00033", "7/33"],
    ["CAIP-2", "eip155:1", "ethereum"],
    ["CAIP-10", "eip155:1:0xab16a96D359eC26a11e2C2b3d8f8B8942d5Bfcdb", "eip155:1"],
    ["NATIONAL", "HRB 12345", " HRB"],
    ["VAT", "DE123456789", "123456789"],
  ] as const)("%s", (scheme, right, wrong) => {
    expect(identifierSchemes[scheme](right)).toBe(true);
    expect(identifierSchemes[scheme](wrong)).toBe(false);
    expect(problems({ issuer: { identifiers: [{ scheme, value: wrong }] } })).toMatchObject([
      { pointer: "/issuer/identifiers/0/value", expected: `a valid ${scheme}` },
    ]);
  });
  it("a DTI has no vowels, no Y and no leading zero", () => {
    expect(["A23456789", "Y23456789", "023456789", "12345678"].some(isDti)).toBe(false);
  });
});

describe("dates", () => {
  it.each(["2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31", "2026-04-30"])("%s exists", (date) => {
    expect(isDate(date)).toBe(true);
  });
  it.each(["2026-02-29", "2026-02-30", "1900-02-29", "2100-02-29", "2026-04-31", "1899-12-31", "2200-01-01", "2026-13-01", "2026-1-1", "2026-11-22T00:00:00Z"])(
    "%s does not",
    (date) => {
      expect(isDate(date)).toBe(false);
    },
  );
  it.each(["P40D", "P1Y", "P1Y6M", "P2W", "P1Y2M3W4D"])("%s is a duration", (text) => {
    expect(isDuration(text)).toBe(true);
  });
  it.each(["P", "40D", "PT1H", "P1D1Y", "P-1D", "P1.5Y"])("%s is not", (text) => {
    expect(isDuration(text)).toBe(false);
  });
  it("a fiscal year may end on 29 February", () => {
    expect(isMonthDay("02-29")).toBe(true);
    expect(isMonthDay("02-30")).toBe(false);
  });
  it("an event may not have occurred yet, a licence may not start so", () => {
    expect(parseOffering({ dates: { firstSale: "not-yet-occurred" } })).toEqual({ dates: { firstSale: "not-yet-occurred" } });
    expect(problems({ parties: [{ licences: [{ validFrom: "not-yet-occurred" }] }] })).toHaveLength(1);
  });
});

describe("money", () => {
  const cap = (amount: unknown, currency: unknown = "USD") => ({ raise: { hardCap: { amount, currency } } });

  it.each(["0", "0.1", "12.00", "999999999999999999.999999999999999999"])("accepts %s", (amount) => {
    expect(parseOffering(cap(amount))).toEqual(cap(amount));
  });
  it.each(["-1", "1e6", "1,000", "1 000", "01", ".5", "5.", "1000000000000000000", "0.0000000000000000001", "NaN", ""])("refuses %j", (amount) => {
    expect(problems(cap(amount))).toMatchObject([{ pointer: "/raise/hardCap/amount" }]);
  });
  it("tells the author of a number what to write", () => {
    expect(problems(cap(5000000))).toEqual([
      {
        pointer: "/raise/hardCap/amount",
        expected: "a decimal string of at most 18 digits before the point and 18 after it",
        found: "5000000",
        hint: 'write amounts as a decimal string, "5000000"',
      },
    ]);
  });
  it("is in a currency or a digital token", () => {
    expect(parseOffering(cap("1", "4H95J0R2X"))).toEqual(cap("1", "4H95J0R2X"));
    for (const currency of ["XXX", "XTS", "CNH", "ABC", "BTC"]) {
      expect(problems(cap("1", currency))).toMatchObject([{ pointer: "/raise/hardCap/currency" }]);
    }
    expect(problems(cap("1", "usd"))).toMatchObject([{ hint: 'did you mean "USD"?' }]);
  });
  it("may be indefinite where Form D allows it, and only there", () => {
    expect(parseOffering({ raise: { hardCap: "indefinite" } })).toEqual({ raise: { hardCap: "indefinite" } });
    expect(problems({ raise: { minInvestment: "indefinite" } })).toMatchObject([{ expected: "an object with amount, currency" }]);
    expect(problems({ raise: { hardCap: 5 } })).toMatchObject([{ expected: 'an object with amount, currency or "indefinite"', found: "5" }]);
  });
  it("needs both parts", () => {
    expect(problems({ raise: { hardCap: { amount: "1" } } })).toMatchObject([{ pointer: "/raise/hardCap/currency", found: "nothing" }]);
  });
  it("knows offshore renminbi as a reference", () => {
    expect(parseOffering({ token: { referenceCurrencies: ["CNH", "CNY"] } })).toEqual({ token: { referenceCurrencies: ["CNH", "CNY"] } });
  });
});

describe("open lists", () => {
  it.each(["retail", "hk.professional", "us.accredited", "cn.qualified-institution"])("investor class %s", (investorClass) => {
    expect(parseOffering({ sales: [{ investorClass }] })).toEqual({ sales: [{ investorClass }] });
  });
  it.each(["professional", "HK.professional", "hk.", "hk.Professional", "retail.hk."])("no investor class %s", (investorClass) => {
    expect(problems({ sales: [{ investorClass }] })).toHaveLength(1);
  });
});
