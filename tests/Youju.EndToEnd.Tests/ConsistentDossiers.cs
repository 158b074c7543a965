using System.Collections.Immutable;
using CsCheck;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.EndToEnd.Tests;

/// <summary>Random dossiers of a tourism unit in which everything agrees with everything.</summary>
internal static class ConsistentDossiers
{
    public static readonly Pack Pack = PackLibrary.LoadPack(["cn-hunan", "tourism"]);

    private static readonly string[] Units =
    [
        "临江区文旅服务中心",
        "望湖县旅游发展中心",
        "青石市乡村旅游指导站",
    ];
    private static readonly string[] Levels = ["副科级", "正科级", "股级"];

    public static readonly Gen<Dossier> All =
        from unit in AnyOf.These(Units)
        from level in AnyOf.These(Levels)
        from ledger in RandomLedgers.All
        from registers in RandomRegisters.All
        from targets in RandomTargets.All
        select new Dossier(
            new(unit, null, level, "县级事业单位", "县文旅广电局")
            {
                Duties = ["推广旅游形象", "协调景区建设"],
            },
            ["cn-hunan", "tourism"],
            ledger
        )
        {
            ReportDate = new(2025, 3, 20),
            Registers = registers,
            Targets = targets with
            {
                Projects =
                [
                    .. targets.Projects.Take(
                        ledger.Lines.Select(line => line.Project).OfType<string>().Distinct().Count()
                    ),
                ],
            },
            Narrative = ImmutableSortedDictionary<string, string>
                .Empty.Add("application", "自评结果用于改进预算编制，并按规定公开。")
                .Add("thrift", "严格执行经费管理办法。")
                .Add("fund", "政府性基金用于旅游厕所维护。")
                .Add("capital", "国有资本经营预算用于设施更新。")
                .Add("insurance", "社会保险基金按规定使用。"),
        };
}

/// <summary>Amounts in yuan and fen whose totals, where they are stated, are rounded from the parts.</summary>
internal static class RandomLedgers
{
    public static readonly string[] Projects = ["旅游宣传", "节会活动", "资源普查", "线路设计"];

    private static readonly LineSource ByHand = new HandEntered("测试");

    private static readonly Gen<BudgetAmounts> Amounts =
        from initial in Gen.Long[100_000, 500_000_000]
        from carried in Gen.Frequency((3, Gen.Const(0L)), (1, Gen.Long[0, 20_000_000]))
        from added in Gen.Frequency((3, Gen.Const(0L)), (1, Gen.Long[-50_000, 50_000_000]))
        from spent in Gen.Int[600, 1000]
        from prior in Gen.Long[100_000, 500_000_000].Select(amount => new Money(amount)).Nullable()
        select new BudgetAmounts
        {
            Initial = new(initial),
            CarriedOver = new(carried),
            Added = new(added),
            Adjusted = new(initial + carried + added),
            Executed = new((initial + carried + added) * spent / 1000),
            PriorAccounts = prior,
        };

    public static readonly Gen<Ledger> All =
        from personnel in Amounts
        from operating in Amounts
        from projects in Amounts.List[1, 4]
        from fund in Amounts.Null()
        from capital in Amounts.Null()
        from insurance in Gen.Frequency((4, Gen.Const((BudgetAmounts?)null)), (1, Amounts!))
        from own in Amounts.Null()
        from nothing in Gen.Bool
        from grain in AnyOf.These(1L, 10_000L)
        from parts in Gen.Long[0, 3_000_000].Array[4]
        from posts in Gen.Int[3, 40]
        from people in Gen.Int[1, 40]
        select new Ledger(2024)
        {
            KnownItems = PackLibrary.LoadPack("cn-hunan").Ledger,
            Lines =
            [
                new("b1", BudgetKind.GeneralPublic, ExpenditureKind.Personnel, personnel, ByHand),
                new("b2", BudgetKind.GeneralPublic, ExpenditureKind.Operating, operating, ByHand),
                .. projects.Select((amounts, at) => Project(at, amounts, BudgetKind.GeneralPublic)),
                .. fund is null
                    ? Array.Empty<BudgetLine>()
                    : [Project(0, fund, BudgetKind.GovernmentFund) with { Id = "f1" }],
                .. Extra(capital, BudgetKind.StateCapitalOperations, "c1"),
                .. Extra(insurance, BudgetKind.SocialInsuranceFund, "i1"),
                .. Extra(own, BudgetKind.OwnFunds, "o1"),
                .. nothing ? Extra(Nothing, BudgetKind.GeneralPublic, "z1") : [],
            ],
            Named =
            [
                .. ThreePublic(parts),
                Stated("basic", (personnel.Executed!.Value + operating.Executed!.Value).Fen, grain),
            ],
            Staff = new(posts, people),
            ThreePublic = new(1, 2, 1, 3, 12, 96),
        };

    private static readonly BudgetAmounts Nothing = new()
    {
        Initial = new(0),
        CarriedOver = new(0),
        Added = new(0),
        Adjusted = new(0),
        Executed = new(0),
        PriorAccounts = new(0),
    };

    // What another budget pays of the first project, or of one of its own.
    private static BudgetLine[] Extra(BudgetAmounts? amounts, BudgetKind budget, string id) =>
        amounts is null ? [] : [Project(0, amounts, budget) with { Id = id }];

    private static BudgetLine Project(int at, BudgetAmounts amounts, BudgetKind budget) =>
        new($"p{at + 1}", budget, ExpenditureKind.Project, amounts, ByHand) { Project = Projects[at] };

    private static NamedAmount[] ThreePublic(long[] parts) =>
        [
            Stated("three-public", parts.Sum(), 1),
            Stated("three-public.abroad", parts[0], 1),
            Stated("three-public.vehicles", parts[1] + parts[2], 1),
            Stated("three-public.vehicles.purchase", parts[1], 1),
            Stated("three-public.vehicles.operation", parts[2], 1),
            Stated("three-public.reception", parts[3], 1),
        ];

    private static NamedAmount Stated(string key, long fen, long grain) =>
        new(
            key,
            new()
            {
                Initial = new(fen),
                Executed = new((fen + (grain / 2)) / grain * grain),
                PriorAccounts = new(fen),
            },
            ByHand
        )
        {
            Grains = new(new Money(grain)),
        };
}
