using System.Net;
using System.Text;

namespace Youju.Web.Tests.Maps;

/// <summary>Registers as maps over the unit's own files, as a browser without script asks for them.</summary>
public sealed class MapPageTests(Workbench bench) : IClassFixture<Workbench>
{
    private const string Dossier = Workbench.Sample;

    private const string Outline = """
        {"type":"Feature","properties":{"name":"甲镇"},"geometry":{"type":"Polygon","coordinates":[
          [[113.2,29.4],[113.3,29.4],[113.3,29.5],[113.2,29.5],[113.2,29.4]]]}}
        """;

    [Fact]
    public async Task Lines_and_areas_are_drawn_and_what_cannot_be_read_is_told()
    {
        var register = $"{Dossier}/registers/routes";
        foreach (
            var (name, shape) in new[]
            {
                ("环湖线", "线 113.27,29.47；113.30,29.49；113.33,29.48"),
                ("说不清的线", "113.27,29.47；113.30,29.49；113.33,29.48"),
            }
        )
            await bench.FillFormAsync(
                $"{register}/new",
                ("field.name", name),
                ("field.stops", "甲→乙"),
                ("field.shape", shape),
                ("state", "published")
            );
        var page = await bench.ReadPageAsync($"{register}/map");
        var places = await bench.ReadPageAsync($"{register}/map/places");

        Assert.Contains("class=\"path\"", page, StringComparison.Ordinal);
        Assert.Contains("请在前面写“线”或“面”", page, StringComparison.Ordinal);
        Assert.Contains("MultiLineString", places, StringComparison.Ordinal);
        Assert.DoesNotContain("MultiPolygon", places, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_map_lies_under_the_map_and_no_public_map_shows_it_without_its_number()
    {
        var register = $"{Dossier}/registers/base-maps";
        var map = $"{Dossier}/registers/investment-projects";
        await bench.FillFormAsync(
            $"{map}/new",
            ("field.name", "湖滨营地"),
            ("field.point", "113.25,29.47"),
            ("field.crs", "CGCS2000"),
            ("state", "drafting")
        );
        var kept = await bench.FillFormAsync(
            $"{register}/new",
            ("field.name", "乡镇边界"),
            ("field.kind", "边界和线（GeoJSON）"),
            ("state", "used")
        );
        var record = kept.Headers.Location!.OriginalString.Split('?')[0];
        var id = record.Split('/')[^1];
        var missing = await bench.ReadPageAsync($"{map}/map");
        using var sent = await bench.SendFileAsync(
            record,
            $"{Dossier}/evidence",
            "边界.geojson",
            Encoding.UTF8.GetBytes(Outline),
            ("proves", $"base-maps/{Uri.UnescapeDataString(id)}")
        );
        var drawn = await bench.ReadPageAsync($"{map}/map");
        var refused = await bench.Browser.GetAsync(
            new Uri($"{map}/map/public?number=湘S2025-1", UriKind.Relative),
            Workbench.Cancel
        );

        Assert.Contains("底图“乡镇边界”还没有文件", missing, StringComparison.Ordinal);
        Assert.Contains("<svg", missing, StringComparison.Ordinal);
        Assert.Contains("class=\"base\"", drawn, StringComparison.Ordinal);
        Assert.Contains("没有审图号，只供内部使用，不得公开", drawn, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(
            "MultiPolygon",
            await bench.ReadPageAsync($"{Dossier}/base-maps/{id}/shapes"),
            StringComparison.Ordinal
        );

        await bench.FillFormAsync(
            record,
            ("field.name", "乡镇边界"),
            ("field.kind", "边界和线（GeoJSON）"),
            ("field.number", "湘S（2025）7号")
        );
        Assert.Contains(
            "审图号：湘S2025-1、湘S（2025）7号",
            await bench.ReadPageAsync($"{map}/map/public?number=湘S2025-1"),
            StringComparison.Ordinal
        );

        await bench.FillFormAsync(
            $"{register}/new",
            ("field.name", "规划图"),
            ("field.kind", "图片"),
            ("state", "used")
        );
        var beside = await bench.ReadPageAsync($"{map}/map");
        Assert.Contains("底图“规划图”还没有文件", beside, StringComparison.Ordinal);
        Assert.Contains("class=\"base\"", beside, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_to_move_about_in_is_hidden_until_its_script_runs()
    {
        await bench.FillFormAsync(
            $"{Dossier}/registers/land-needs/new",
            ("field.name", "一处用地"),
            ("field.shape", "面 113.27,29.47；113.28,29.47；113.28,29.48")
        );
        var page = await bench.ReadPageAsync($"{Dossier}/registers/land-needs/map");

        Assert.Contains("data-moving hidden", page, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
    }
}
