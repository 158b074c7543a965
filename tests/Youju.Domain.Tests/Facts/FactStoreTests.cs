using CsCheck;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Tests.Registers;
using static Youju.Domain.Tests.Budget.Ledgers;
using static Youju.Domain.Tests.Registers.Events;

namespace Youju.Domain.Tests.Facts;

public sealed class FactStoreTests
{
    private static readonly ComputedFormula CostPerVisit = new(
        "cost-per-visit",
        "每人次成本",
        Computation.Ratio,
        Unit.Yuan,
        ["expenditure.executed", "events.visitors"]
    );

    private static readonly ComputedFormula BasicShare = new(
        "basic-share",
        "基本支出占比",
        Computation.Ratio,
        Unit.Percent,
        ["basic.executed", "expenditure.executed"]
    );

    [Fact]
    public void Computes_from_ledger_and_registers()
    {
        var store = Store(Event("樱花节", 200_000));

        Assert.Equal(Quantity.FromExactValue(5m, Unit.Yuan), store.FindFact("cost-per-visit")!.Quantity);
    }

    [Fact]
    public void One_changed_record_changes_what_rests_on_it_and_nothing_else()
    {
        var record = Event("樱花节", 200_000);
        var changed = Store(record)
            .UpdateRecord("events", record.Changed("visitors", new NumberValue(new(250_000, Visits))));

        Assert.Equal(
            ["events.largest", "events.latest", "events.visitors", "cost-per-visit", "events.per-event"],
            changed
        );
    }

    [Fact]
    public void A_change_that_moves_no_figure_changes_nothing()
    {
        var record = Event("樱花节", 200_000);

        Assert.Empty(
            Store(record).UpdateRecord("events", record.Changed("name", new TextValue("云溪樱花节")))
        );
    }

    [Fact]
    public void Dividing_by_zero_leaves_the_fact_unknown() =>
        Assert.Null(Store(DeclaredEmpty).FindFact("cost-per-visit")!.Quantity);

    [Fact]
    public void A_register_that_nobody_has_filled_says_nothing() =>
        Assert.Null(Store().FindFact("events.visitors")!.Quantity);

    [Fact]
    public void A_register_declared_empty_measures_nothing() =>
        Assert.Equal(
            Quantity.FromExactValue(0, Visits),
            Store(DeclaredEmpty).FindFact("events.visitors")!.Quantity
        );

    [Fact]
    public void The_first_record_makes_a_register_known_and_withdrawing_it_unknown_again()
    {
        var (store, record) = (Store(), Event("灯会", 5));

        Assert.Contains("events.visitors", store.UpdateRecord("events", record));
        Assert.Contains(
            "events.visitors",
            store.UpdateRecord(
                "events",
                record.AppendVersion(record.Current with { Number = 2, IsWithdrawn = true })
            )
        );
        Assert.Null(store.FindFact("events.visitors")!.Quantity);
    }

    [Fact]
    public void A_computed_fact_names_the_registers_that_somebody_must_fill() =>
        Assert.Equal("活动", Assert.Single(Store().FindUnfilledRegisters("cost-per-visit")).Label);

    [Fact]
    public void Knows_the_records_and_versions_a_figure_counts()
    {
        var store = Store(Event("b", 1), Event("a", 2));
        store.UpdateRecord("events", Event("a", 2).Changed("visitors", new NumberValue(new(3, Visits))));

        var from = Assert.IsType<FromRecords>(store.FindProvenance(store.FindFact("events.visitors")!));
        Assert.Equal([new("a", 2), new("b", 1)], from.Records);
    }

    [Fact]
    public void Changing_records_one_by_one_gives_what_computing_anew_gives() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 3000])
            .Array[0, 40]
            .Sample(changes =>
            {
                var store = Store();
                var register = Register();
                foreach (var (id, visitors) in changes)
                {
                    var record = Event(
                        $"e{id}",
                        visitors % 5 == 0 ? null : visitors,
                        visitors % 3 == 0 ? Qualifier.MoreThan : Qualifier.Rounded,
                        place: $"地{visitors % 4}"
                    );
                    store.UpdateRecord("events", record);
                    register = register.WithRecord(record);
                }

                Assert.Equal(Figures(Store(register)), Figures(store));
            });

    [Fact]
    public void Records_are_computed_with_work_in_step_with_their_number() =>
        Assert.InRange(Work.Growth(1_000, count => Store(Many(count))), 1, 8);

    [Fact]
    public void One_change_is_the_same_work_among_few_records_and_many()
    {
        var stores = new[] { 2_000, 8_000 }.ToDictionary(count => count, count => Store(Many(count)));
        var visitors = 0;

        var growth = Work.Growth(2_000, count =>
        {
            for (var at = 0; at < 1_000; at++)
                stores[count].UpdateRecord("events", Event($"e{at:000000}", ++visitors));
        });

        Assert.InRange(growth, 0.5, 1.5);
    }

    private static Register Many(int count) =>
        Register(Enumerable.Range(0, count).Select(number => Event($"e{number:000000}", number)));

    private static IEnumerable<(string, Quantity?)> Figures(FactStore store) =>
        store.All.Select(fact => (fact.Key, fact.Quantity));

    private static Register DeclaredEmpty => Register() with { IsDeclaredEmpty = true };

    private static FactStore Store(params Record[] records) => Store(Register(records));

    private static FactStore Store(Register register)
    {
        var ledger = Ledger(Personnel(600_000m), Project("宣传推广", 400_000m));
        return new(
            FactGraph.FromFormulas([
                .. FactPlan.CreateFormulas(ledger),
                .. FactPlan.CreateFormulas(Definition),
                CostPerVisit,
                BasicShare,
            ]),
            ledger,
            [register]
        );
    }
}
