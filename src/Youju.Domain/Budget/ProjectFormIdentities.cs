using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>C07: the forms of the projects add up in themselves, and together to what the other forms say of projects.</summary>
internal static class ProjectFormIdentities
{
    public static IEnumerable<LedgerIdentity> CreateFromLedger(Ledger ledger)
    {
        var forms = ledger
            .Named.Select(amount => ProjectForm.ParseKey(amount.Key)?.Project)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (forms.Count == 0)
            return [];
        var projects = ledger
            .Lines.Select(line => line.Project)
            .OfType<string>()
            .Union(forms, StringComparer.Ordinal)
            .ToList();
        var wholes = ledger
            .KnownItems.Items.Where(item => item.Value.IsSumOfProjectForms)
            .Select(item => item.Key)
            .ToList();
        return Identities.FormColumns.SelectMany(column =>
            forms
                .SelectMany(project => CreateForProject(project, column))
                .Concat(wholes.Select(whole => CreateProjectsTotal(whole, projects, column)))
        );
    }

    private static IEnumerable<LedgerIdentity> CreateForProject(string project, AmountColumn column)
    {
        var total = IdentityPatterns.CreateSide(new ProjectForm(project).Key, column);
        Term[] sources =
        [
            .. ProjectForm.Sources.Keys.Select(source => new Term(
                new ProjectForm(project, source).Key,
                column
            )),
        ];
        return
        [
            new("C07", Severity.Error, total, AmountRelation.Equal, new(MissingTerm.Zero, sources)),
            new(
                "C07",
                Severity.Error,
                total,
                AmountRelation.Equal,
                IdentityPatterns.CreateSide(LedgerFigures.ProjectPrefix + project, column)
            ),
        ];
    }

    // A project without a form leaves the sum open.
    private static LedgerIdentity CreateProjectsTotal(
        string whole,
        IEnumerable<string> projects,
        AmountColumn column
    )
    {
        return new(
            "C07",
            Severity.Error,
            IdentityPatterns.CreateSide(whole, column),
            AmountRelation.Equal,
            new(
                MissingTerm.Unknown,
                [.. projects.Select(project => new Term(new ProjectForm(project).Key, column))]
            )
        );
    }
}
