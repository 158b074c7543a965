using Youju.Packs.Library;

namespace Youju.Accuracy.Injection;

/// <summary>Prints which share of the errors put into sound reports is found.</summary>
public static class InjectionCommand
{
    public static int Run(string folder, bool listMisses)
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        var relations = InjectionRelation
            .Read(Path.Combine(folder, "relations.tsv"))
            .ToLookup(relation => relation.File);
        var runs = relations
            .Select(file => new InjectionRun(Path.Combine(folder, file.Key), [.. file], pack))
            .ToList();
        var outcomes = runs.SelectMany(run => run.Outcomes()).ToList();

        PrintBy("kind of error", outcomes, outcome => outcome.Error.Kind.ToString());
        PrintBy("relation", outcomes, outcome => outcome.Broken.Kind);
        PrintBy("", outcomes, _ => "all");
        var falseErrors = runs.SelectMany(run => run.FalseErrors).ToList();
        Console.WriteLine($"reports {runs.Count}, errors in unchanged reports {falseErrors.Count}");
        foreach (var finding in falseErrors)
            Console.WriteLine($"FALSE {finding.Rule} {finding.Message}");
        if (listMisses)
            PrintMisses(outcomes);
        return falseErrors.Count == 0 ? 0 : 1;
    }

    private static void PrintBy(
        string title,
        List<InjectionOutcome> outcomes,
        Func<InjectionOutcome, string> key
    )
    {
        foreach (var group in outcomes.GroupBy(key).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var found = group.Count(outcome => outcome.IsFound);
            Console.WriteLine(
                $"{title, -14} {group.Key, -18} put in {group.Count(), 5}  found {found, 5}  {100m * found / group.Count():F1} %"
            );
        }
    }

    private static void PrintMisses(List<InjectionOutcome> outcomes)
    {
        foreach (var miss in outcomes.Where(outcome => !outcome.IsFound))
        {
            Console.WriteLine(
                $"MISS {miss.File} {miss.Broken.Kind} {miss.Error.Kind} → {miss.Error.Words}: {miss.Line}"
            );
        }
    }
}
