using System.Collections.Immutable;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using static Youju.Storage.Tests.Dossiers;

namespace Youju.Domain.Tests.Dossiers;

public sealed class DossierTests
{
    private static readonly Indicator Satisfaction = new(
        "satisfaction",
        "quality",
        "满意度",
        TargetDirection.AtLeast,
        10
    )
    {
        Actual = new EnteredActual(new(95, Unit.Percent), "问卷", "a"),
    };

    private static readonly Dossier Held = With(
        Record.FromFirstVersion("e1", Named("灯会") with { Values = Proved("灯会", "b") })
    ) with
    {
        Targets = new()
        {
            Indicators =
            [
                Satisfaction,
                Satisfaction with
                {
                    Id = "bound",
                    Actual = new BoundActual("events.count"),
                },
                Satisfaction with
                {
                    Id = "bare",
                    Actual = new EnteredActual(new(95, Unit.Percent), "问卷"),
                },
            ],
            Common = new Dictionary<string, JudgedActual>
            {
                ["rules"] = new(Attainment.Reached, 1, "制度齐全", "c"),
            },
        },
    };

    [Fact]
    public void Every_use_of_a_file_is_told_with_its_place() =>
        Assert.Equal(
            [("指标“满意度”", "a"), ("共性指标“rules”", "c"), ("台账“活动”记录“e1”第1版", "b")],
            Held.EvidenceUsed
        );

    [Fact]
    public void Files_of_one_name_are_not_told_apart_by_it() =>
        Assert.Equal(
            [new("c", "合同.pdf")],
            (
                Held with
                {
                    Evidence = Held
                        .Evidence.Add("a", new("a", "照片.jpg"))
                        .Add("b", new("b", "照片.jpg"))
                        .Add("c", new("c", "合同.pdf")),
                }
            ).EvidenceNames
        );

    [Fact]
    public void Copies_of_one_units_year_are_one_dossier_whatever_the_unit_is_called()
    {
        var other = Held with { Ledger = new(2025) };

        Assert.True(Held.IsCopyOf(Held with { Unit = Held.Unit with { Duties = ["新增"] } }));
        Assert.False(Held.IsCopyOf(other));
        Assert.False(Held.IsCopyOf(Held with { Unit = new("别的单位") }));
        Assert.NotEqual(Held.Identity, other.Identity);
    }

    [Fact]
    public void Records_that_a_person_told_apart_are_no_likely_duplicates()
    {
        var events = Held.Registers["events"];
        var twins = Held with
        {
            Registers = Held.Registers.SetItem(
                "events",
                (events with { Definition = events.Definition with { Identity = ["name"] } }).WithRecord(
                    Record.FromFirstVersion("e2", Named("灯会"))
                )
            ),
        };
        var pair = Assert.Single(twins.LikelyDuplicates).Pair;

        Assert.Empty(
            (
                twins with
                {
                    DistinctRecordPairs = twins.DistinctRecordPairs.Add(pair.Key, pair),
                }
            ).LikelyDuplicates
        );
    }

    [Theory]
    [InlineData("unit.name", "单位名称", "中心")]
    [InlineData("unit.code", "预算编码", null)]
    [InlineData("unit.duties", "主要职责", null)]
    [InlineData("staff.posts", "编制数", "8")]
    [InlineData("staff.retired", "离退休人数", null)]
    [InlineData("events/e1", "台账“活动”记录“e1”", "名称：灯会；佐证：b")]
    [InlineData("events/e9", "台账“活动”记录“e9”", null)]
    [InlineData("narrative/plans", "文字 narrative/plans.md", null)]
    [InlineData("basic.executed", "基本支出·全年执行数", "1.5")]
    [InlineData("basic.initial", "基本支出·年初预算数", null)]
    public void What_stands_in_a_place_is_told_with_its_name(string key, string label, string? words) =>
        Assert.Equal(new DossierValue(label, words), new DossierValues(Filled).FindValue(key));

    [Theory]
    [InlineData("posts/e1")]
    [InlineData("basic")]
    [InlineData("basic.unknown")]
    [InlineData("unknown.executed")]
    public void Other_keys_name_no_place(string key) => Assert.Null(new DossierValues(Filled).FindValue(key));

    [Fact]
    public void A_long_text_is_remembered_by_its_length_and_its_hash()
    {
        var words = new DossierValues(Filled).FindValue("narrative/problems")!.Words!;
        var mark = new Unconfirmed("narrative/problems", words, "上年报告");

        Assert.StartsWith("4字 ", words, StringComparison.Ordinal);
        Assert.Equal("4字", mark.Words);
        Assert.Equal("8 人", (mark with { Key = "staff.posts", Value = "8 人" }).Words);
    }

    [Fact]
    public void Duties_are_told_in_one_line() =>
        Assert.Equal(
            "一；二",
            new DossierValues(Held with { Unit = Held.Unit with { Duties = ["一", "二"] } })
                .FindValue("unit.duties")!
                .Words
        );

    [Fact]
    public void Of_facts_those_of_one_subject_are_near_or_else_all_subjects()
    {
        var targets = new EvidenceTargets(Filled, Filled.ComputeFacts([]));
        var subjects = targets.SuggestKeys("unknown.x");

        Assert.Contains("staff.retired", targets.SuggestKeys("staff.x"));
        Assert.All(targets.SuggestKeys("staff.x"), key =>
            Assert.StartsWith("staff.", key, StringComparison.Ordinal)
        );
        Assert.Contains("staff", subjects);
        Assert.Contains("targets", subjects);
        Assert.Distinct(subjects);
    }

    [Fact]
    public void What_is_counted_or_computed_is_proved_elsewhere_and_the_rest_nowhere()
    {
        var counted = Filled with
        {
            Registers = Filled.Registers.SetItem(
                "events",
                Filled.Registers["events"] with
                {
                    Definition = Events with { Measures = [new("count", "活动场次", MeasureKind.Count)] },
                }
            ),
        };
        var rate = new ComputedFormula(
            "rate",
            "控制率",
            Computation.Ratio,
            Unit.Percent,
            ["staff.posts", "basic.executed"]
        );
        var targets = new EvidenceTargets(counted, counted.ComputeFacts([rate]));

        Assert.Equal(
            "“活动场次”由台账“活动”的记录统计而来，请写明是哪条记录：events/记录编号。",
            targets.ExplainProvedElsewhere("events.count")
        );
        Assert.Equal(
            "“控制率”由别的数算出，请给它们加佐证：staff.posts、basic.executed。",
            targets.ExplainProvedElsewhere("rate")
        );
        Assert.Null(targets.ExplainProvedElsewhere("staff.posts"));
        Assert.Null(targets.ExplainProvedElsewhere("targets.satisfaction"));
    }

    [Fact]
    public void A_records_name_proves_it_only_where_one_record_of_that_register_has_it()
    {
        var shown = Filled with
        {
            Registers = Filled.Registers.SetItem(
                "events",
                Filled.Registers["events"] with
                {
                    Definition = Events with { Display = ["name"] },
                }
            ),
        };
        var targets = new EvidenceTargets(shown, shown.ComputeFacts([]));

        Assert.Equal(
            new EvidenceTarget("events/e1", "台账“活动”记录“灯会”（e1）"),
            targets.FindTarget("活动/灯会")
        );
        Assert.Null(targets.FindTarget("活动/花展"));
        Assert.Null(targets.FindTarget("宣传/灯会"));
    }

    [Fact]
    public void A_judgement_may_be_proved_as_a_value_may()
    {
        var judged = Filled with
        {
            Targets = Filled.Targets with
            {
                Indicators = [Satisfaction with { Actual = new JudgedActual(Attainment.Reached, 1, "问卷") }],
            },
        };
        var target = new EvidenceTargets(judged, judged.ComputeFacts([])).FindTarget("targets.satisfaction")!;
        var linked = new EvidenceLinker(new("d", "问卷.pdf"), default).LinkToTarget(judged, target);

        Assert.Equal("指标“满意度”的完成值", target.Label);
        Assert.Equal("d", ((JudgedActual)linked.Targets.Indicators[0].Actual!).Evidence);
    }

    [Theory]
    [InlineData("照片.JPG", null, "a.jpg")]
    [InlineData("照片.JPG", "png", "a.png")]
    [InlineData("照片", null, "a")]
    public void A_file_is_stored_by_its_hash_and_its_kind(string name, string? kind, string stored) =>
        Assert.Equal(stored, new EvidenceFile("a", name) { Kind = kind }.StoredName);

    [Fact]
    public void Ids_are_read_as_they_stand_and_may_not_be_too_long()
    {
        Assert.True(UnitId.TryParse("unit-a", null, out var id));
        Assert.Equal(("unit-a", new UnitId("unit-a")), (id.ToString(), id));
        Assert.False(UnitId.TryParse("", null, out _));
        Assert.False(UnitId.TryParse(null, null, out _));
        Assert.True(new UnitId(new('a', 64)).IsWellFormed);
        Assert.False(new UnitId(new('a', 65)).IsWellFormed);
    }

    private static Dossier Filled =>
        Held with
        {
            Ledger = new(2024)
            {
                KnownItems = Budget.Ledgers.Items,
                Staff = new(8),
                Named = [new("basic", new() { Executed = Money.FromYuan(1.5m) }, new HandEntered("年报"))],
            },
            Narrative = Held.Narrative.Add("problems", "问题不少"),
        };

    private static ImmutableSortedDictionary<string, FieldValue> Proved(string name, string sha256) =>
        Named(name).Values.Add("evidence", new EvidenceValue(sha256));
}
