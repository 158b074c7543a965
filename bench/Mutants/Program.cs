using System.Globalization;
using Youju.Mutants;

return args switch
{
    [var seed, var count] when TryParse(seed, out var from) && TryParse(count, out var many) => TestMutants(
        from,
        many
    ),
    _ => ExplainUsage(),
};

static bool TryParse(string word, out int number)
{
    return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

static int TestMutants(int seed, int count)
{
    var project = DomainProject.FromRepository();
    var tests = new TestRun(project);
    if (!tests.PassWith(project.Compile(project.Trees)))
    {
        Console.Error.WriteLine("The tests fail without any mutant; mend them first.");
        return 2;
    }

    var killed = 0;
    foreach (var mutant in project.PickMutants(seed, count))
    {
        var survives = tests.PassWith(mutant.Assembly);
        killed += survives ? 0 : 1;
        Console.WriteLine($"{(survives ? "survived" : "killed  ")}  {mutant.Description}");
    }

    Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{killed} of {count} killed, seed {seed}")
    );
    return killed * 5 >= count * 4 ? 0 : 1;
}

static int ExplainUsage()
{
    Console.Error.WriteLine("<seed> <count>   how many random mutants of Youju.Domain its tests kill");
    Console.Error.WriteLine("Build tests/Youju.Domain.Tests first. Exit status 1 where fewer than 80 % die.");
    return 2;
}
