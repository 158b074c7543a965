using Youju.Domain.Budget;
using Youju.Domain.Figures;
using static Youju.Domain.Tests.Budget.Ledgers;

namespace Youju.Domain.Tests.Budget;

public sealed class ProjectFormTests
{
    [Fact]
    public void A_key_names_a_project_and_a_source() =>
        Assert.Equal(new("1.5公里步道", "other"), ProjectForm.ParseKey("project-form:1.5公里步道.other"));

    [Fact]
    public void A_key_without_source_is_the_total() =>
        Assert.Equal(
            "项目自评表“步道.301”·年度资金总额",
            LedgerItems.None.ToChineseLabel("project-form:步道.301")
        );

    [Theory]
    [InlineData("project-form:")]
    [InlineData("project:步道")]
    public void Other_keys_are_none(string key) => Assert.Null(ProjectForm.ParseKey(key));

    [Fact]
    public void The_sources_of_a_form_add_up() =>
        Assert.Equal(
            [Verdict.Contradiction],
            Verdicts(
                Stated("project-form:步道", 10m),
                Stated("project-form:步道.appropriation", 7m),
                Stated("project-form:步道.carried-over", 2m)
            )
        );

    [Fact]
    public void A_form_agrees_with_the_accounts() =>
        Assert.Equal(
            [Verdict.Contradiction],
            Verdicts(Project("步道", 9m), Stated("project-form:步道", 10m))
        );

    [Fact]
    public void The_forms_together_are_the_projects_of_the_overall_form() =>
        Assert.Equal(
            [Verdict.Contradiction],
            Verdicts(
                Stated("form.project", 31m),
                Stated("project-form:步道", 10m),
                Stated("project-form:节会", 20m)
            )
        );

    [Fact]
    public void A_project_without_form_leaves_the_sum_open() =>
        Assert.Equal(
            [Verdict.Undecidable, Verdict.Exact],
            Verdicts(
                    Project("步道", 10m),
                    Project("节会", 20m),
                    Stated("form.project", 30m),
                    Stated("project-form:步道", 10m)
                )
                .Order()
        );

    private static IEnumerable<Verdict> Verdicts(params object[] entries) =>
        Ledgers
            .CheckIdentities(Ledger(entries))
            .Where(result => result.Identity.Id == "C07")
            .Select(result => result.Verdict);
}
