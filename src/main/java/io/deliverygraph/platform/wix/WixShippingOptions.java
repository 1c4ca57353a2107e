package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.option.CreateShippingOption;
import io.deliverygraph.option.DeleteShippingOption;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingOptionRegion;
import io.deliverygraph.option.ShippingOptions;
import io.deliverygraph.option.UpdateShippingOption;
import io.deliverygraph.option.WixShippingOption;
import io.deliverygraph.platform.HalfDone;
import io.deliverygraph.platform.On;
import io.deliverygraph.platform.Question;
import io.deliverygraph.platform.UpstreamReads;
import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Shipping options at Wix (Wix contract 5). Wix keeps an option's regions in two places, of which a create needs the
 * one and later changes use the other (7.6): here it is settled, and nobody else sees it.
 */
@Singleton // no proxy: asked for each request
@On(Platform.WIX)
class WixShippingOptions implements ShippingOptions {

    private final WixSites sites;
    private final UpstreamReads upstream;

    WixShippingOptions(WixSites sites, UpstreamReads upstream) {
        this.sites = sites;
        this.upstream = upstream;
    }

    @Override
    public Uni<List<ShippingOption>> all(Store store) {
        return upstream.read(everything(store), () -> Pages.all(store, query -> page(store, query)));
    }

    private static Question everything(Store store) {
        return Question.all("wix options", store.key());
    }

    @Override
    public Uni<List<ShippingOption>> byIds(Store store, Collection<String> nativeIds) {
        List<String> ids = Reads.possible(nativeIds);
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        if (upstream.has(everything(store))) {
            return all(store)
                    .map(all -> all.stream()
                            .filter(option -> ids.contains(option.nativeId()))
                            .toList());
        }
        return upstream.read(
                Question.byIds("wix options by id", store.key(), ids),
                () -> Reads.byIds(
                        ids,
                        id -> readOption(store, id),
                        query -> page(store, query).map(Pages.Page::items)));
    }

    @Override
    public ShippingOption draft(Store store, CreateShippingOption command) {
        return WixShippingOption.draft(store, command);
    }

    @Override
    public Uni<ShippingOption> create(Store store, CreateShippingOption command) {
        List<String> regions = command.regionIds().stream()
                .map(id -> GlobalId.of(id).nativeId())
                .distinct()
                .toList();
        return option(
                        store,
                        WixCall.CREATE_OPTION,
                        (api, headers) -> api.createOption(headers, WixRequests.create(command, regions)))
                .chain(made -> linkedToAll(made, regions));
    }

    @Override
    public Uni<ShippingOption> update(ShippingOption present, UpdateShippingOption command) {
        String revision = command.revision() == null ? present.revisionNow() : command.revision();
        return option(
                present.store(),
                WixCall.UPDATE_OPTION,
                (api, headers) -> api.updateOption(headers, present.nativeId(), WixRequests.update(command, revision)));
    }

    @Override
    public Uni<Void> delete(Store store, DeleteShippingOption command) {
        return sites.of(store)
                .ask(
                        WixCall.DELETE_OPTION,
                        (api, headers) -> api.deleteOption(headers, Reads.nativeId(command.id())),
                        nothing -> nothing);
    }

    @Override
    public Uni<ShippingOption> addRegion(Store store, ShippingOptionRegion command) {
        String region = GlobalId.of(command.regionId()).nativeId();
        return Uni.createFrom()
                .deferred(() -> link(store, Reads.nativeId(command.optionId()), region, command.revision()))
                .map(answer -> {
                    if (!answer.regionNativeIds().contains(region)) {
                        throw refused(store);
                    }
                    return answer;
                });
    }

    @Override
    public Uni<ShippingOption> removeRegion(ShippingOption present, ShippingOptionRegion command) {
        String region = GlobalId.of(command.regionId()).nativeId();
        String revision = command.revision() == null ? present.revisionNow() : command.revision();
        return unlink(present, region, revision)
                .chain(answer -> names(answer, region) ? unlinkedAgain(answer, region) : item(answer));
    }

    @Override
    public Uni<ShippingOption> setExtendedFields(Store store, SetExtendedFields command) {
        return option(
                store,
                WixCall.SET_OPTION_FIELDS,
                (api, headers) -> api.setOptionFields(
                        headers, Reads.nativeId(command.id()), WixRequests.extendedFields(command)));
    }

    /**
     * Nothing is kept here: {@link UpstreamReads} keeps what was read, and is told of the write by whoever tells us.
     */
    @Override
    public void forget(Store store) {}

    /** Wix may have taken only some of the regions: the rest is linked one by one, each with the newest revision. */
    private Uni<ShippingOption> linkedToAll(ShippingOption made, List<String> regions) {
        Uni<ShippingOption> linked = item(made);
        for (String region : regions) {
            linked = linked.chain(now ->
                    names(now, region) ? item(now) : link(now.store(), now.nativeId(), region, now.revisionNow()));
        }
        return linked.onFailure().transform(HalfDone::told).map(now -> {
            if (!now.regionNativeIds().containsAll(regions)) {
                throw new PlatformException(
                        new PlatformFailure.Unexpected(new Origin(made.store().key(), null), true));
            }
            return now;
        });
    }

    /** A region may stand in the list and in the single field; each call takes it out of one of them. */
    private Uni<ShippingOption> unlinkedAgain(ShippingOption now, String region) {
        return unlink(now, region, now.revisionNow())
                .onFailure()
                .transform(HalfDone::told)
                .map(answer -> {
                    if (names(answer, region)) {
                        throw refused(answer.store());
                    }
                    return answer;
                });
    }

    private Uni<ShippingOption> link(Store store, String option, String region, String revision) {
        OptionWire.RegionRequest body = new OptionWire.RegionRequest(region, revision);
        return option(store, WixCall.ADD_OPTION_REGION, (api, headers) -> api.addOptionRegion(headers, option, body));
    }

    private Uni<ShippingOption> unlink(ShippingOption option, String region, String revision) {
        OptionWire.RegionRequest body = new OptionWire.RegionRequest(region, revision);
        return option(
                option.store(),
                WixCall.REMOVE_OPTION_REGION,
                (api, headers) -> api.removeOptionRegion(headers, option.nativeId(), body));
    }

    private static boolean names(ShippingOption option, String region) {
        return option.regionNativeIds().contains(region);
    }

    private static Uni<ShippingOption> item(ShippingOption option) {
        return Uni.createFrom().item(option);
    }

    /** Wix said yes and did not do it. */
    private static PlatformException refused(Store store) {
        return new PlatformException(new PlatformFailure.Refused(
                new Origin(store.key(), null),
                List.of(new PlatformFailure.Refusal(
                        UserErrorCode.REFUSED_BY_PLATFORM, null, List.of("input", "regionId")))));
    }

    private Uni<Pages.Page<ShippingOption>> page(Store store, QueryWire.Request query) {
        return sites.of(store)
                .read(
                        WixCall.QUERY_OPTIONS,
                        (reads, headers) -> reads.options(headers, query),
                        page -> new Pages.Page<>(
                                page.shippingOptions().stream()
                                        .map(wire -> WixMapper.option(store, wire))
                                        .toList(),
                                QueryWire.Paging.next(page.pagingMetadata())));
    }

    private Uni<ShippingOption> option(
            Store store, WixCall call, BiFunction<WixApi, WixHeaders, Uni<OptionWire.Answer>> send) {
        return sites.of(store).ask(call, send, answer -> WixMapper.option(store, answer.shippingOption()));
    }

    private Uni<ShippingOption> readOption(Store store, String nativeId) {
        return sites.of(store)
                .read(
                        WixCall.GET_OPTION,
                        (reads, headers) -> reads.option(headers, nativeId),
                        answer -> WixMapper.option(store, answer.shippingOption()));
    }
}
