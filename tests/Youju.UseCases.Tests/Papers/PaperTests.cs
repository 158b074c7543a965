using System.Globalization;

namespace Youju.UseCases.Tests.Papers;

/// <summary>Papers as offices and their programs hand them over (samples/papers), each by the plain command.</summary>
public sealed class PaperTests(ITestOutputHelper output) : IDisposable
{
    private const decimal Taken = 0.8m;

    private readonly OwnFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Ordinary_papers_are_taken_and_nothing_of_them_is_wrong()
    {
        var (right, all, taken, papers, wrong) = (0, 0, 0, 0, 0);
        foreach (var paper in Paper.ReadAll())
        {
            var reading = PaperReading.ImportPaper(paper, folder);
            var missed = paper.Statements.Where(statement => !reading.IsRight(statement)).ToList();
            var false_ = missed.Where(statement => reading.FindValue(statement) is not null).ToList();
            papers++;
            all += paper.Statements.Count;
            right += paper.Statements.Count - missed.Count;
            wrong += false_.Count;
            if (false_.Count == 0 && missed.Count <= (1 - Taken) * paper.Statements.Count)
                taken++;
            Tell($"{paper.File}: {paper.Statements.Count - missed.Count} of {paper.Statements.Count}");
            foreach (var statement in missed)
                Tell($"    {statement} <- {reading.FindValue(statement) ?? "-"}");
            if (missed.Count > 0)
                foreach (var line in reading.Told)
                    Tell($"        {line}");
        }

        Tell($"taken {taken} of {papers}, right {right} of {all}, wrong {wrong}");
        Assert.Equal(0, wrong);
        Assert.True(right >= 0.85m * all);
    }

    private void Tell(FormattableString line) =>
        output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
