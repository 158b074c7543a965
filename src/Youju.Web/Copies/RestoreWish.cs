using System.Globalization;
using Youju.Database.Copies;
using Youju.Storage.Files;
using Youju.UseCases.People;

namespace Youju.Web.Copies;

/// <summary>What became of a copy that was to be restored.</summary>
/// <param name="Words">In Chinese, with every fault that was found.</param>
/// <param name="IsWhole">Whether the data of the copy stand now, and all in them is what it was when it was written.</param>
public sealed record RestoreOutcome(string Words, bool IsWhole);

/// <summary>The copy that somebody wants in the place of the data; the server ends for it and begins again.</summary>
internal sealed class RestoreWish : IDisposable
{
    private readonly CancellationTokenSource asked = new();

    /// <summary>The folder of the copy; null while nobody has asked.</summary>
    public string? Copy { get; private set; }

    /// <summary>Who asked.</summary>
    public Person Person { get; private set; } = Person.Unknown;

    public CancellationToken Asked => asked.Token;

    public void Ask(string copy, Person person)
    {
        (Copy, Person) = (copy, person);
        asked.Cancel();
    }

    /// <summary>Changes the data for those of the copy; where that cannot be, the words say why.</summary>
    public RestoreOutcome PutInPlace(string folder, DateTimeOffset now)
    {
        var name = Path.GetFileName(Copy);
        try
        {
            var result = DataCopy.Restore(Copy!, folder, now);
            var faults = result.Faults.Count == 0 ? "全部相符" : string.Join("；", result.Faults);
            return new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"恢复到 {name} 那一份，换下的数据留在旁边。核对日志 {result.Steps} 步：{faults}。"
                ),
                result.Faults.Count == 0
            );
        }
        catch (DossierException wrong)
        {
            return new($"没有恢复成 {name} 那一份：{wrong.Message}", IsWhole: false);
        }
    }

    public void Dispose() => asked.Dispose();
}
