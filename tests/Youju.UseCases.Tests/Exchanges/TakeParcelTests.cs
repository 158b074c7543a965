using Youju.UseCases.Exchanges;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tests.Exchanges;

public sealed class TakeParcelTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo room = Directory.CreateTempSubdirectory("youju-parcel-");

    public void Dispose() => room.Delete(recursive: true);

    [Fact]
    public void A_parcel_that_was_put_there_and_not_noted_is_taken_again()
    {
        var first = Take(SendParcelFile());
        ForgetNote();

        var again = Take(Path.Combine(room.FullName, "a.yjx"));

        Assert.Equal(first.Opened, again.Opened);
        Assert.Null(again.TakenBefore);
        Assert.NotNull(Take(Path.Combine(room.FullName, "a.yjx")).TakenBefore);
    }

    [Fact]
    public void What_somebody_has_changed_in_it_is_not_written_over()
    {
        var first = Take(SendParcelFile());
        ForgetNote();
        var kept = Directory.EnumerateFiles(first.Opened[0], "*", SearchOption.AllDirectories).First();
        File.WriteAllText(kept, "改过");

        Assert.Throws<UsageException>(() => Take(Path.Combine(room.FullName, "a.yjx")));
        Assert.Equal("改过", File.ReadAllText(kept));
    }

    private string SendParcelFile()
    {
        var (centre, bureau) = (Data("centre"), Data("bureau"));
        var (own, other) = (
            Path.Combine(room.FullName, "own.json"),
            Path.Combine(room.FullName, "other.json")
        );
        ManageExchange.WriteCard(centre, "旅游中心", wantsSm2: false, own);
        ManageExchange.WriteCard(bureau, "文旅局", wantsSm2: false, other);
        ManageExchange.KeepCard(centre, other);
        ManageExchange.KeepCard(bureau, own);
        var content = room.CreateSubdirectory("档案").FullName;
        File.WriteAllText(Path.Combine(content, "说明.txt"), "原来的");
        var output = Path.Combine(room.FullName, "a.yjx");
        SendParcel.WriteParcel(new(centre, content, "文旅局", output, Noon));
        return output;
    }

    private TakeParcelResult Take(string file) =>
        TakeParcel.OpenParcel(new(Data("bureau"), file, Path.Combine(room.FullName, "received"), Noon));

    // As if the power had gone before the note was written.
    private void ForgetNote() =>
        File.Delete(
            Directory.EnumerateFiles(Data("bureau"), "taken.jsonl", SearchOption.AllDirectories).Single()
        );

    private string Data(string name) => room.CreateSubdirectory(name).FullName;
}
