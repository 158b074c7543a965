using System.Collections.Immutable;
using CsCheck;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Storage.Tests;

/// <summary>Dossiers of every shape, for what must hold for all of them.</summary>
internal static class Dossiers
{
    public static readonly RegisterDefinition Events = new("events", "活动")
    {
        Fields =
        [
            new("name", "名称", FieldType.Text),
            new("kind", "类别", FieldType.Choice)
            {
                Choices = [new("festival", "节庆"), new("race", "赛事")],
            },
            new("dates", "日期", FieldType.DateRange),
            new("visitors", "接待人次", FieldType.Number) { Unit = Unit.FromSymbol("人次"), IsSoft = true },
            new("spent", "支出", FieldType.Money),
            new("parent", "所属活动", FieldType.Reference) { Register = "events" },
            new("evidence", "佐证", FieldType.Evidence),
        ],
        States = [new("held", "已举办")],
    };

    public static readonly Pack Pack = new()
    {
        Ledger = PackLibrary.LoadPack(PackLibrary.Root).Ledger,
        Registers = new Dictionary<string, RegisterDefinition> { ["events"] = Events },
    };

    // Whatever people type: quotes, commas, line ends, leading blanks, words that mean something in YAML.
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String[Gen.Char["灯会\"',:#- \n\t{}[]&*!|>%@`=~？，。a1"], 1, 12],
        Gen.Int[0, 3].Select(at => new[] { "true", "null", "- 1", "0.50" }[at])
    );

    private static readonly Gen<decimal> Numbers = Gen.Int[0, 1_000_000].Select(number => number / 100m);

    private static readonly Gen<Money?> Amounts = Gen.Int[-1, 100_000_000]
        .Select(fen => fen < 0 ? (Money?)null : new Money(fen));

    private static readonly Gen<DateTimeOffset> Moments = Gen.Int[0, 365 * 24 * 3600]
        .Select(seconds =>
            new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)).AddSeconds(seconds)
        );

    private static readonly Gen<FieldValue> Soft = Gen.Select(
            Gen.Int[0, 1_000_000],
            Gen.Enum<Qualifier>(),
            Numbers,
            Words
        )
        .Select(
            (value, qualifier, grain, words) =>
                (FieldValue)
                    new NumberValue(
                        new(
                            value,
                            Unit.FromSymbol("人次"),
                            qualifier,
                            grain > 500 ? grain : null,
                            grain > 200 ? words : null
                        )
                    )
        );

    private static readonly Gen<ImmutableSortedDictionary<string, FieldValue>> Values = Gen.Select(
            Words,
            Gen.Bool,
            Gen.Int[0, 300],
            Soft,
            Amounts,
            Gen.Int[0, 31]
        )
        .Select(
            (name, isRace, day, visitors, spent, present) =>
            {
                var first = new DateOnly(2024, 1, 1).AddDays(day);
                (string Key, FieldValue? Value)[] all =
                [
                    ("name", new TextValue(name)),
                    ("kind", new TextValue(isRace ? "race" : "festival")),
                    ("dates", new DateRangeValue(first, first.AddDays(day % 5))),
                    ("visitors", visitors),
                    ("spent", spent is { } money ? new MoneyValue(money) : null),
                    ("evidence", new EvidenceValue(new string('a', 64), day % 2 == 0 ? null : day)),
                ];
                return all.Where((entry, at) => entry.Value is not null && ((present >> (at % 5)) & 1) == 1)
                    .ToImmutableSortedDictionary(
                        entry => entry.Key,
                        entry => entry.Value!,
                        StringComparer.Ordinal
                    );
            }
        );

    private static readonly Gen<RecordVersion> Version = Gen.Select(Values, Moments, Words, Gen.Int[0, 7])
        .Select(
            (values, moment, by, flags) =>
                new RecordVersion(1, values, moment, by)
                {
                    State = flags % 2 == 0 ? "held" : null,
                    IsWithdrawn = flags > 5,
                    Illustrative = flags == 3 ? ["name", "visitors"] : [],
                }
        );

    public static readonly Gen<Record> Record = Gen.Select(Gen.Int[0, 8], Version.Array[1, 3])
        .Select(
            (id, versions) =>
                new Record($"e{id}", [.. versions.Select((version, at) => version with { Number = at + 1 })])
        );

    private static readonly Gen<Ledger> Ledgers = Gen.Select(Amounts, Amounts, Words, Gen.Bool)
        .Select(
            (initial, executed, words, byHand) =>
                new Ledger(2024)
                {
                    KnownItems = Pack.Ledger,
                    Lines =
                    [
                        new(
                            "p1",
                            BudgetKind.GeneralPublic,
                            ExpenditureKind.Project,
                            new() { Initial = initial, Executed = executed },
                            byHand ? new HandEntered(words, true) : new CellSource(words, "Z03", "C7")
                        )
                        {
                            Project = words,
                            Grains = new(Money.FromYuan(100)),
                        },
                    ],
                    Named =
                    [
                        new(
                            "three-public.reception",
                            new() { Executed = executed, PriorAccounts = initial },
                            new HandEntered(words)
                        )
                        {
                            Grains = new(Money.FromYuan(1000))
                            {
                                Own = new() { Executed = new(byHand ? 1 : 100) },
                            },
                        },
                        new("spending.2010301", new() { Executed = executed }, new HandEntered(words))
                        {
                            CodeName = byHand ? "行政运行" : null,
                        },
                    ],
                    Staff = new(Posts: 7),
                    AdjustedIncludesCarriedOver = byHand,
                }
        );

    private static readonly Gen<Targets> Goals = Gen.Select(
            Words,
            Numbers,
            Gen.Enum<Qualifier>(),
            Gen.Int[0, 3]
        )
        .Select(
            (words, number, qualifier, kind) =>
                new Targets
                {
                    Expected = words,
                    Indicators =
                    [
                        new("a", "quantity", words, TargetDirection.AtLeast, 10)
                        {
                            Unit = Unit.FromSymbol("亩"),
                            Target = number,
                            Basis = words,
                            IsIllustrative = kind == 0,
                            Actual = kind switch
                            {
                                0 => null,
                                1 => new BoundActual("events.visitors"),
                                2 => new EnteredActual(
                                    new(number, Unit.FromSymbol("亩"), qualifier, Method: words),
                                    words
                                ),
                                _ => new JudgedActual(Attainment.Partly, 0.7m, words),
                            },
                        },
                    ],
                    Common = new Dictionary<string, JudgedActual>
                    {
                        ["rules"] = new(Attainment.Reached, 0.9m, words),
                    },
                }
        );

    public static readonly Gen<Dossier> Any = Gen.Select(Ledgers, Record.Array[0, 6], Goals, Words)
        .Select(
            (ledger, records, targets, words) =>
                new Dossier(
                    new($"中心{words}", Level: "副科级") { Duties = [words] },
                    ["cn-hunan", "tourism"],
                    ledger with
                    {
                        PriorThreePublic = new(ReceptionBatches: words.Length, VehiclesHeld: 0),
                    }
                )
                {
                    Registers = ImmutableSortedDictionary<string, Register>.Empty.Add(
                        "events",
                        records.Aggregate(
                            Register.CreateEmpty(Events) with
                            {
                                IsDeclaredEmpty = words.Length % 2 == 0,
                            },
                            (register, record) => register.WithRecord(record)
                        )
                    ),
                    Targets = targets,
                    Narrative = ImmutableSortedDictionary<string, string>.Empty.Add("problems", words),
                    Evidence = ImmutableSortedDictionary<string, EvidenceFile>.Empty.Add(
                        new string('a', 64),
                        new(new string('a', 64), words, words)
                        {
                            Kind = "pdf",
                            AddedOn = new(2024, 3, 1),
                            Proves = ["events/e1", "ledger/p1"],
                        }
                    ),
                }
        );

    public static Dossier With(params Record[] records) =>
        new(new("中心"), ["cn-hunan", "tourism"], new(2024) { KnownItems = Pack.Ledger })
        {
            Registers = ImmutableSortedDictionary<string, Register>.Empty.Add(
                "events",
                records.Aggregate(Register.CreateEmpty(Events), (register, record) =>
                    register.WithRecord(record)
                )
            ),
        };

    public static RecordVersion Named(string name, int number = 1, int hour = 0, string by = "甲") =>
        new(
            number,
            ImmutableSortedDictionary<string, FieldValue>.Empty.Add("name", new TextValue(name)),
            DateTimeOffset.UnixEpoch.AddHours(hour),
            by
        )
        {
            State = "held",
        };
}
