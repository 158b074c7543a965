using Youju.Storage.Files;

namespace Youju.UseCases.Checks;

/// <summary>Names the results of many files: the file's own name with the format behind it, told apart where two are alike.</summary>
internal sealed class ResultNames(string format)
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> AssignNames(IReadOnlyList<InputFile> inputs) =>
        [.. inputs.Select(input => ReserveFreeName(input.Name))];

    private string ReserveFreeName(string name)
    {
        var target = OutputName.FitPath($"{name}.{format}");
        for (var number = 2; !taken.Add(target); number++)
            target = OutputName.FitPath($"{name}.{number}.{format}");
        return target;
    }
}
