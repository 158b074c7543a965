using System.Globalization;
using Youju.Mutants;

const string Domain = "Youju.Domain";

return args switch
{
    [var seed, var count, .. var rest] when TryParse(seed, out var from) && TryParse(count, out var many) =>
        TestMutants(
            from,
            many,
            [.. rest.TakeWhile(word => !word.StartsWith('-'))],
            [.. rest.SkipWhile(word => !word.StartsWith('-'))]
        ),
    _ => ExplainUsage(),
};

static bool TryParse(string word, out int number)
{
    return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

static int TestMutants(int seed, int count, IReadOnlyList<string> places, IReadOnlyList<string> filter)
{
    var project = MutatedProject.FromRepository(places.Count == 0 ? Domain : places[0].Split('/')[0]);
    var tests = new TestRun(project, filter);
    if (!tests.PassWith(project.Compile(project.Trees)))
    {
        Console.Error.WriteLine("The tests fail without any mutant; mend them first.");
        return 2;
    }

    var (killed, tried) = (0, 0);
    foreach (var mutant in project.PickMutants(seed, count, places))
    {
        var survives = tests.PassWith(mutant.Assembly);
        (killed, tried) = (killed + (survives ? 0 : 1), tried + 1);
        Console.WriteLine($"{(survives ? "survived" : "killed  ")}  {mutant.Description}");
    }

    Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{killed} of {tried} killed, seed {seed}")
    );
    return killed * 5 >= tried * 4 ? 0 : 1;
}

static int ExplainUsage()
{
    Console.Error.WriteLine(
        "<seed> <count> [folder or file below src]... [-filter of the tests]...   how many random mutants the project's tests kill"
    );
    Console.Error.WriteLine("Youju.Domain where no folder is named; all folders are of one project.");
    Console.Error.WriteLine("  1 200 Youju.Domain/Figures Youju.Domain/Budget");
    Console.Error.WriteLine("  1 200 Youju.UseCases/People -namespace Youju.UseCases.Tests.People");
    Console.Error.WriteLine("Build the project's tests first. Exit status 1 where fewer than 80 % die.");
    return 2;
}
