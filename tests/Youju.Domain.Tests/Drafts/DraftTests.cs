using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Drafts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using static Youju.Storage.Tests.Dossiers;

namespace Youju.Domain.Tests.Drafts;

public sealed class DraftTests
{
    private static readonly LastReport Report = new(2023)
    {
        UnitName = new("某中心", "第1行"),
        Level = new("副科级", "第2行"),
        Affiliation = new("县政府", "第3行"),
        SupervisingDepartment = new("县文旅局", "第4行"),
        Duties = new(["办活动"], "第5行"),
        Counts = new Dictionary<string, ExtractedValue<int>>
        {
            ["staff.posts"] = new(8, "第6行"),
            ["staff.retired"] = new(2, "第7行"),
            ["three-public.prior-vehicles-held"] = new(1, "第8行"),
        },
        Amounts = [new("basic", AmountColumn.PriorAccounts, Printed(100), Cell("第9行"), "第9行")],
        Texts = new Dictionary<string, ExtractedValue<string>> { ["problems"] = new("不足", "第10行") },
        Promises = [new(new("人少", "招人"), "第11行"), new(new("钱少", null), "第12行")],
        Pending = [new(new("评审", "", "planned"), "第13行")],
    };

    private static readonly Dossier Blank = With() with { Unit = new(Draft.NoName), Ledger = With().Ledger };

    [Fact]
    public void Everything_is_taken_over_and_marked()
    {
        var filled = Fill(Blank);

        Assert.Equal(
            new("某中心", null, "副科级", "县政府", "县文旅局") { Id = UnitId.FromName("某中心") },
            filled.Unit with
            {
                Duties = Blank.Unit.Duties,
            }
        );
        Assert.Equal(["办活动"], filled.Unit.Duties);
        Assert.Equal(new StaffCount(Posts: 8, Retired: 2), filled.Ledger.Staff);
        Assert.Equal(1, filled.Ledger.PriorThreePublic.VehiclesHeld);
        Assert.Equal("不足", filled.Narrative["problems"]);
        Assert.Equal(filled.ToConfirm.Values, filled.Unconfirmed);
        Assert.Equal(12, filled.ToConfirm.Count);
        Assert.Equal("第9行", filled.ToConfirm["basic.prior-accounts"].Source);
    }

    [Fact]
    public void What_the_dossier_says_already_stays()
    {
        var said = Blank with
        {
            Unit = new("本中心", null, "正科级", "市政府", "市文旅局") { Duties = ["写报告"] },
            Ledger = Blank.Ledger with
            {
                Staff = new(9, 7, 3),
                Named = [new("basic", new() { PriorAccounts = Money.FromYuan(1) }, new HandEntered("年报"))],
            },
            Narrative = Blank.Narrative.Add("problems", "没有"),
        };
        var filled = Fill(said);

        Assert.Equal(said.Unit, filled.Unit);
        Assert.Equal(said.Ledger.Staff, filled.Ledger.Staff);
        Assert.Equal(said.Ledger.Named[0], filled.Ledger.Named[0]);
        Assert.Equal("没有", filled.Narrative["problems"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_amount_joins_a_row_and_leaves_a_persons_ground_alone(bool byHand)
    {
        LineSource source = byHand ? new HandEntered("年报") : Cell("C7");
        var row = new NamedAmount("basic", new() { Initial = Money.FromYuan(5) }, source);
        var filled = Fill(Blank with { Ledger = Blank.Ledger with { Named = [row] } }).Ledger.Named[0];

        Assert.Equal((5m, 100m), (filled.Amounts.Initial?.Yuan, filled.Amounts.PriorAccounts?.Yuan));
        Assert.Equal(byHand ? source : Cell("C7").CombineWith(Cell("第9行")), filled.Source);
    }

    [Fact]
    public void Promises_and_pending_matters_become_records_once()
    {
        var once = Fill(Blank);
        var records = Fill(once).Registers["events"].Records;

        Assert.Equal(["from-2023-1", "from-2023-2"], records.Keys);
        Assert.Equal(new TextValue("招人"), records["from-2023-1"].Current["kind"]);
        Assert.Null(records["from-2023-2"].Current["kind"]);
        Assert.Equal("open", records["from-2023-2"].Current.State);
        Assert.Equal(once.Registers["events"], Fill(once).Registers["events"]);
        Assert.Equal("第12行", once.ToConfirm["events/from-2023-2"].Source);
    }

    [Fact]
    public void A_register_that_the_dossier_lacks_is_not_made()
    {
        var draft = new Draft(Report, new("lost", "a", "b", "open"), null, DateTimeOffset.UnixEpoch);

        Assert.Equal(["events"], draft.FillMissingValues(Blank).Registers.Keys);
    }

    [Fact]
    public void Pending_matters_keep_their_own_state()
    {
        var draft = new Draft(Report, null, new("events", "name", "kind", "open"), DateTimeOffset.UnixEpoch);
        var record = draft.FillMissingValues(Blank).Registers["events"].Records["from-2023-1"].Current;

        Assert.Equal(("planned", new TextValue("评审")), (record.State, record["name"]));
        Assert.Null(record["kind"]);
    }

    [Fact]
    public void Marked_figures_are_found_even_where_the_mark_is_torn()
    {
        var marked = "花了" + LastYearMark.WrapInMark("62.61万元") + "，办了【上年：3场";

        Assert.Equal(["62.61万元", "3场"], LastYearMark.FindMarkedTexts(marked));
    }

    private static Amount Printed(decimal yuan) => new(Money.FromYuan(yuan), Money.FromYuan(1));

    private static CellSource Cell(string address) => new("报告.docx", "", address);

    private static Dossier Fill(Dossier dossier) =>
        new Draft(
            Report,
            new("events", "name", "kind", "open"),
            null,
            DateTimeOffset.UnixEpoch
        ).FillMissingValues(dossier);
}
