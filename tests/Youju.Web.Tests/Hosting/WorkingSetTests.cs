using Youju.Web.Hosting;

namespace Youju.Web.Tests.Hosting;

/// <summary>What a workbench gives back while nobody asks comes again with the next page.</summary>
public sealed class WorkingSetTests(Workbench bench) : IClassFixture<Workbench>
{
    [Fact]
    public async Task Memory_that_was_given_back_is_there_again_with_the_next_page()
    {
        var before = await bench.ReadPageAsync(Workbench.Sample);
        var held = Environment.WorkingSet;

        WorkingSet.Trim();

        Assert.True(Environment.WorkingSet < held, "nothing was given back");
        Assert.Equal(before.Length, (await bench.ReadPageAsync(Workbench.Sample)).Length);
        Assert.Empty(bench.Mistakes);
    }
}
